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

/** A page with numbers in place of names, ready to be asked for thousands of times. */
interface Known {
  node: Node;
  /** Where it stands among all pages, and where in the order of their names, which decides between equals. */
  index: number;
  rank: number;
  traits: readonly Numbered[];
  asks: readonly Numbered[];
  /** The numbers of what it has and of what it answers, each once. */
  has: readonly number[];
  answers: readonly number[];
  /** The lists in which it stands, and its place there. */
  places: { list: List; at: number }[];
}

type Numbered = Trait & { number: number };

/** Pages that share something, in the order in which they came. */
interface List { pages: Known[]; weight: number }

/** How far a page for other ages falls behind: further than any number of shared needs brings it forward. */
const otherAges = 100;

interface Scored { page: Known; score: number }

/** Gives every name a number. */
function numbers(): (id: string) => number {
  const known = new Map<string, number>();
  return (id) => {
    const number = known.get(id) ?? known.size;
    if (number === known.size) known.set(id, number);
    return number;
  };
}

/** The pages with their lists: of those that share something, and of those that answer a question, by its number. */
function know(nodes: readonly Node[]): { pages: Known[]; answering: Map<number, Known[]>; count: number } {
  const number = numbers();
  const ranks = new Map(nodes.map(({ key }) => key).toSorted((a, b) => (a < b ? -1 : 1)).map((key, rank) => [key, rank]));
  const lists = new Map<number, List>();
  const answering = new Map<number, Known[]>();
  const pages = nodes.map((node, index): Known => {
    const numbered = (trait: Trait): Numbered => ({ ...trait, number: number(trait.id) });
    const traits = node.traits.map(numbered);
    return { node, index, rank: ranks.get(node.key) as number, traits, asks: (node.asks ?? []).map(numbered), has: [...new Set(traits.map((trait) => trait.number))], answers: [...new Set((node.answers ?? []).map(number))], places: [] };
  });
  for (const page of pages) {
    for (const { number: id, weight } of page.traits) {
      let list = lists.get(id);
      if (!list) lists.set(id, (list = { pages: [], weight }));
      page.places.push({ list, at: list.pages.length });
      list.pages.push(page);
    }
    for (const id of page.answers) {
      const list = answering.get(id);
      if (list) list.push(page); else answering.set(id, [page]);
    }
  }
  return { pages, answering, count: number('') };
}

/** What can be said of another page to a reader of this one, the strongest first. */
const reasonsFor = (one: Known, other: Known): Trait[] =>
  [...one.traits.filter(({ number }) => other.has.includes(number)), ...one.asks.filter(({ number }) => other.answers.includes(number))].toSorted((a, b) => b.weight - a.weight);

/** The strongest reason, or one that says nearly as much and that has not been given yet: six times the same helps nobody. */
function reasonOf(reasons: readonly Trait[], given: ReadonlySet<string>): string {
  const least = (reasons[0]?.weight ?? 0) / 2;
  return (reasons.find(({ reason, weight }) => weight >= least && !given.has(reason)) ?? reasons[0])?.reason ?? '';
}

/**
 * What scores the pages that could be shown beside a page, the best first: those that stand near it in the lists of what
 * it shares, and some of those that answer its questions. Help from other sections and help without assessment come
 * forward: SE7 asks to work laterally.
 */
function scorer({ pages, answering, count }: ReturnType<typeof know>): (one: Known) => Known[] {
  // What the page in hand has and asks, by number: how much it counts, and nothing where it does not.
  const weights = new Float64Array(count);
  const shares = new Uint8Array(count);
  const questions = new Float64Array(count);
  const asked = new Uint8Array(count);
  const seen = new Int32Array(pages.length).fill(-1);
  const scoreOf = (one: Known, other: Known): number | undefined => {
    let shared = false;
    let answered = false;
    let score = 0;
    for (const number of other.has) if (shares[number]) { shared = true; score += weights[number] as number; }
    for (const number of other.answers) if (asked[number]) { answered = true; score += questions[number] as number; }
    if (!shared && !answered) return undefined;
    // An answer may well be about other ages: what comes after 18 is asked at 17.
    const [{ bands, section }, { bands: otherBands, section: otherSection, tier }] = [one.node, other.node];
    const apart = !answered && bands.length > 0 && otherBands.length > 0 && !bands.some((band) => otherBands.includes(band));
    return score + (section === otherSection ? 0 : 1) + (tier === 'universal' ? 1 : 0) - (apart ? otherAges : 0);
  };
  return (one) => {
    for (const { number, weight } of one.traits) { shares[number] = 1; weights[number] = (weights[number] as number) + weight; }
    for (const { number, weight } of one.asks) { asked[number] = 1; questions[number] = (questions[number] as number) + weight; }
    seen[one.index] = one.index;
    const scored: Scored[] = [];
    const look = (page: Known): void => {
      if (seen[page.index] === one.index) return;
      seen[page.index] = one.index;
      const score = scoreOf(one, page);
      if (score !== undefined) scored.push({ page, score });
    };
    for (const { list: { pages: list, weight }, at } of one.places) {
      const size = list.length;
      for (let step = 1; step <= Math.min(reach(weight), size - 1); step += 1) {
        look(list[(at + step) % size] as Known);
        look(list[(at - step + size) % size] as Known);
      }
    }
    for (const { number, weight } of one.asks) {
      const list = answering.get(number) ?? [];
      for (let step = 0; step < Math.min(reach(weight), list.length); step += 1) look(list[(one.index + step) % list.length] as Known);
    }
    for (const { number } of one.traits) { shares[number] = 0; weights[number] = 0; }
    for (const { number } of one.asks) { asked[number] = 0; questions[number] = 0; }
    return scored.sort((a, b) => b.score - a.score || a.page.rank - b.page.rank).map(({ page }) => page);
  };
}

/**
 * For every page the pages that a reader may also need, each with its reason. What a page names itself comes first.
 * Every page has at least three ways in and three ways on where at least three others share something with it.
 */
export function sideways(nodes: readonly Node[]): Map<string, Related[]> {
  const known = know(nodes);
  const { pages } = known;
  const byKey = new Map(pages.map((page) => [page.node.key, page]));
  const neighboursOf = scorer(known);
  const neighbours: Known[][] = [];
  const out = pages.map((): Related[] => []);
  const inbound = new Int32Array(pages.length);
  const add = (from: Known, to: Known, reason: string): void => {
    (out[from.index] as Related[]).push({ key: to.node.key, reason });
    inbound[to.index] = (inbound[to.index] as number) + 1;
  };
  for (const page of pages) {
    const taken = new Set([page]);
    const given = new Set<string>();
    const take = (other: Known, reason: string): void => {
      taken.add(other);
      given.add(reason);
      add(page, other, reason);
    };
    for (const { key, reason } of page.node.named) {
      const other = byKey.get(key);
      if (!other || taken.has(other) || taken.size > shown) continue;
      // "Works closely with it" six times says little: what they share comes after it, each time something else.
      const more = reasonsFor(page, other).find((one) => one.weight >= 2 && !given.has(one.reason));
      if (more) given.add(more.reason);
      take(other, more ? `${reason}. ${more.reason}` : reason);
    }
    const near = neighboursOf(page);
    neighbours.push(near);
    const sections = new Map<string | undefined, number>();
    const times = new Map<string, number>();
    // The nearest pages first, but no reason more than twice while others have something else to say.
    for (const again of [2, Infinity]) {
      for (const other of again === Infinity ? near : near.slice(0, considered)) {
        if (taken.size > shown) break;
        const { section } = other.node;
        if (taken.has(other) || (sections.get(section) ?? 0) >= perSection) continue;
        const reason = reasonOf(reasonsFor(page, other), given);
        if ((times.get(reason) ?? 0) >= again) continue;
        times.set(reason, (times.get(reason) ?? 0) + 1);
        sections.set(section, (sections.get(section) ?? 0) + 1);
        take(other, reason);
      }
    }
  }
  // A page that few others chose is added to the lists of its neighbours: first to the short ones, then to any.
  for (const longest of [shown + waysIn, Infinity]) {
    for (const page of pages) {
      for (const other of neighbours[page.index] as Known[]) {
        if ((inbound[page.index] as number) >= waysIn) break;
        const list = out[other.index] as Related[];
        if (list.length >= longest || list.some(({ key }) => key === page.node.key)) continue;
        const reasons = reasonsFor(other, page);
        if (reasons.length > 0) add(other, page, reasonOf(reasons, new Set(list.map(({ reason }) => reason))));
      }
    }
  }
  return new Map(pages.map(({ node, index }) => [node.key, out[index] as Related[]]));
}
