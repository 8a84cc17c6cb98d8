/** Something that pages can share, how much it counts, and what is said of it: "Also for: Autism". */
export interface Trait { id: string; weight: number; reason: string }

/** What the search for related pages needs to know of a page. */
export interface Node {
  /** `collection/id`. */
  key: string;
  section: string | undefined;
  tier: string | undefined;
  /** Age bands. None means that the ages are not stated. */
  bands: readonly string[];
  traits: readonly Trait[];
  /** Questions that its readers have and that other pages answer, with the reason in words. */
  asks?: readonly Trait[];
  /** The ids of the questions that it answers. */
  answers?: readonly string[];
  /** Pages that it names itself, with the reason in words. */
  named: readonly Related[];
}

/** A page that a reader may also need, and why. */
export interface Related { key: string; reason: string }

/** How many pages are shown beside a page, how many of one section, and how many ways in every page has at least. */
const shown = 6;
const perSection = 3;
const waysIn = 3;
/** Among how many of the nearest pages another reason is looked for. */
const considered = 60;
/** How many neighbours of a list are looked at on either side, where sharing it says much and where it says little. Bounded, so that the work is linear in the number of pages. */
const reach = (weight: number): number => (weight >= 2 ? 16 : 5);

/** A page with what it has, ready to be asked for thousands of times. */
interface Known { node: Node; traits: ReadonlySet<string>; answers: ReadonlySet<string> }

/** How far a page for other ages falls behind: further than any number of shared needs brings it forward. */
const otherAges = 100;

interface Scored { node: Node; score: number }

/** What can be said of another page to a reader of this one, the strongest first. */
const reasonsFor = (one: Node, other: Known): Trait[] =>
  [...one.traits.filter(({ id }) => other.traits.has(id)), ...(one.asks ?? []).filter(({ id }) => other.answers.has(id))].toSorted((a, b) => b.weight - a.weight);

/** How much another page helps a reader of this one, or undefined where it shares nothing. Other sections and help without assessment come forward: SE7 asks to work laterally. */
function compare(one: Node, other: Known): Scored | undefined {
  let reasons = 0;
  let score = 0;
  for (const { id, weight } of one.traits) if (other.traits.has(id)) { reasons += 1; score += weight; }
  let answered = false;
  for (const { id, weight } of one.asks ?? []) if (other.answers.has(id)) { answered = true; score += weight; }
  if (reasons === 0 && !answered) return undefined;
  const { node } = other;
  // An answer may well be about other ages: what comes after 18 is asked at 17.
  const apart = !answered && one.bands.length > 0 && node.bands.length > 0 && !one.bands.some((band) => node.bands.includes(band));
  return { node, score: score + (one.section === node.section ? 0 : 1) + (node.tier === 'universal' ? 1 : 0) - (apart ? otherAges : 0) };
}

/** The strongest reason, or one that says nearly as much and that has not been given yet: six times the same helps nobody. */
function reasonOf(reasons: readonly Trait[], given: ReadonlySet<string>): string {
  const least = (reasons[0]?.weight ?? 0) / 2;
  return (reasons.find(({ reason, weight }) => weight >= least && !given.has(reason)) ?? reasons[0])?.reason ?? '';
}

/** Pages by what they share, or by what they answer. */
function listsBy(nodes: readonly Node[], idsOf: (node: Node) => readonly { id: string; weight: number }[]): Map<string, { nodes: Node[]; weight: number }> {
  const lists = new Map<string, { nodes: Node[]; weight: number }>();
  for (const node of nodes) {
    for (const { id, weight } of idsOf(node)) {
      const list = lists.get(id);
      if (list) list.nodes.push(node); else lists.set(id, { nodes: [node], weight });
    }
  }
  return lists;
}

/** Pages that could be shown beside each page: those that stand near it in the lists of what it shares, and some of those that answer its questions. */
function candidates(nodes: readonly Node[]): Map<string, Set<Node>> {
  const found = new Map<string, Set<Node>>(nodes.map(({ key }) => [key, new Set<Node>()]));
  for (const { nodes: list, weight } of listsBy(nodes, ({ traits }) => traits).values()) {
    const size = list.length;
    list.forEach((node, index) => {
      const near = found.get(node.key) as Set<Node>;
      for (let step = 1; step <= Math.min(reach(weight), size - 1); step += 1) {
        near.add(list[(index + step) % size] as Node);
        near.add(list[(index - step + size) % size] as Node);
      }
    });
  }
  const answering = listsBy(nodes, ({ answers = [] }) => answers.map((id) => ({ id, weight: 0 })));
  nodes.forEach((node, index) => {
    const near = found.get(node.key) as Set<Node>;
    for (const { id, weight } of node.asks ?? []) {
      const { nodes: list } = answering.get(id) ?? { nodes: [] };
      for (let step = 0; step < Math.min(reach(weight), list.length); step += 1) near.add(list[(index + step) % list.length] as Node);
    }
    near.delete(node);
  });
  return found;
}

/**
 * For every page the pages that a reader may also need, each with its reason. What a page names itself comes first.
 * Every page has at least three ways in and three ways on where at least three others share something with it.
 */
export function sideways(nodes: readonly Node[]): Map<string, Related[]> {
  const known = new Map(nodes.map((node): [string, Known] => [node.key, { node, traits: new Set(node.traits.map(({ id }) => id)), answers: new Set(node.answers) }]));
  const near = candidates(nodes);
  const neighbours = new Map<string, Node[]>();
  const out = new Map<string, Related[]>(nodes.map(({ key }) => [key, []]));
  const inbound = new Map<string, number>(nodes.map(({ key }) => [key, 0]));
  const add = (from: string, related: Related): void => {
    (out.get(from) as Related[]).push(related);
    inbound.set(related.key, (inbound.get(related.key) as number) + 1);
  };
  for (const node of nodes) {
    const taken = new Set([node.key]);
    const given = new Set<string>();
    const take = (related: Related): void => {
      taken.add(related.key);
      given.add(related.reason);
      add(node.key, related);
    };
    for (const { key, reason } of node.named) {
      const other = known.get(key);
      if (!other || taken.has(key) || taken.size > shown) continue;
      // "Works closely with it" six times says little: what they share comes after it, each time something else.
      const more = reasonsFor(node, other).find((one) => one.weight >= 2 && !given.has(one.reason));
      if (more) given.add(more.reason);
      take({ key, reason: more ? `${reason}. ${more.reason}` : reason });
    }
    const scored = [...(near.get(node.key) as Set<Node>)].map((other) => compare(node, known.get(other.key) as Known)).filter((one) => one !== undefined)
      .toSorted((a, b) => b.score - a.score || (a.node.key < b.node.key ? -1 : 1));
    neighbours.set(node.key, scored.map((one) => one.node));
    const sections = new Map<string | undefined, number>();
    const times = new Map<string, number>();
    // The nearest pages first, but no reason more than twice while others have something else to say.
    for (const again of [2, Infinity]) {
      for (const { node: { key, section } } of again === Infinity ? scored : scored.slice(0, considered)) {
        if (taken.size > shown) break;
        if (taken.has(key) || (sections.get(section) ?? 0) >= perSection) continue;
        const reason = reasonOf(reasonsFor(node, known.get(key) as Known), given);
        if ((times.get(reason) ?? 0) >= again) continue;
        times.set(reason, (times.get(reason) ?? 0) + 1);
        sections.set(section, (sections.get(section) ?? 0) + 1);
        take({ key, reason });
      }
    }
  }
  // A page that few others chose is added to the lists of its neighbours: first to the short ones, then to any.
  for (const longest of [shown + waysIn, Infinity]) {
    for (const node of nodes) {
      for (const other of neighbours.get(node.key) as Node[]) {
        if ((inbound.get(node.key) as number) >= waysIn) break;
        const list = out.get(other.key) as Related[];
        if (list.length >= longest || list.some(({ key }) => key === node.key)) continue;
        const reasons = reasonsFor(other, known.get(node.key) as Known);
        if (reasons.length > 0) add(other.key, { key: node.key, reason: reasonOf(reasons, new Set(list.map(({ reason }) => reason))) });
      }
    }
  }
  return out;
}
