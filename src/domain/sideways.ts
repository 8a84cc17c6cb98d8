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
  /** Pages that it names itself, with the reason in words. */
  named: readonly Related[];
}

/** A page that a reader may also need, and why. */
export interface Related { key: string; reason: string }

/** How many pages are shown beside a page, how many of one section, and how many ways in every page has at least. */
const shown = 6;
const perSection = 3;
const waysIn = 3;
/** How many neighbours of each list are looked at on either side: enough to choose from, and linear in the number of pages. */
const reach = 25;

interface Scored { node: Node; score: number; reason: string }

/** How near two pages are, and the strongest reason in words. Other sections and help without assessment come forward: SE7 asks to work laterally. */
function compare(one: Node, other: Node): Scored | undefined {
  const shared = one.traits.filter(({ id }) => other.traits.some((trait) => trait.id === id));
  const [strongest] = shared.toSorted((a, b) => b.weight - a.weight);
  if (!strongest) return undefined;
  const apart = one.bands.length > 0 && other.bands.length > 0 && !one.bands.some((band) => other.bands.includes(band));
  const score = shared.reduce((sum, { weight }) => sum + weight, 0) + (one.section === other.section ? 0 : 1) + (other.tier === 'universal' ? 1 : 0) - (apart ? 6 : 0);
  return { node: other, score, reason: strongest.reason };
}

/** Pages by what they share. */
function buckets(nodes: readonly Node[]): Node[][] {
  const lists = new Map<string, Node[]>();
  for (const node of nodes) {
    for (const { id } of node.traits) {
      const list = lists.get(id);
      if (list) list.push(node); else lists.set(id, [node]);
    }
  }
  return [...lists.values()];
}

/** Pages that share something with each page: those that stand near it in the lists of what it shares. */
function candidates(nodes: readonly Node[]): Map<string, Set<Node>> {
  const found = new Map<string, Set<Node>>(nodes.map(({ key }) => [key, new Set<Node>()]));
  for (const list of buckets(nodes)) {
    const size = list.length;
    list.forEach((node, index) => {
      const near = found.get(node.key) as Set<Node>;
      for (let step = 1; step <= Math.min(reach, size - 1); step += 1) {
        near.add(list[(index + step) % size] as Node);
        near.add(list[(index - step + size) % size] as Node);
      }
      near.delete(node);
    });
  }
  return found;
}

/**
 * For every page the pages that a reader may also need, each with its reason. What a page names itself comes first.
 * Every page gets at least three ways in where enough pages share something with it.
 */
export function sideways(nodes: readonly Node[]): Map<string, Related[]> {
  const known = new Map(nodes.map((node) => [node.key, node]));
  const near = candidates(nodes);
  const ranked = new Map<string, Scored[]>();
  const out = new Map<string, Related[]>();
  const inbound = new Map<string, number>(nodes.map(({ key }) => [key, 0]));
  const add = (from: string, related: Related): void => {
    (out.get(from) as Related[]).push(related);
    inbound.set(related.key, (inbound.get(related.key) ?? 0) + 1);
  };
  for (const node of nodes) {
    out.set(node.key, []);
    const taken = new Set([node.key]);
    for (const related of node.named) {
      if (taken.size > shown || taken.has(related.key) || !known.has(related.key)) continue;
      taken.add(related.key);
      add(node.key, related);
    }
    const scored = [...(near.get(node.key) as Set<Node>)].map((other) => compare(node, other)).filter((one) => one !== undefined)
      .toSorted((a, b) => b.score - a.score || (a.node.key < b.node.key ? -1 : 1));
    ranked.set(node.key, scored);
    const sections = new Map<string | undefined, number>();
    for (const { node: other, reason } of scored) {
      if (taken.size > shown) break;
      if (taken.has(other.key) || (sections.get(other.section) ?? 0) >= perSection) continue;
      sections.set(other.section, (sections.get(other.section) ?? 0) + 1);
      taken.add(other.key);
      add(node.key, { key: other.key, reason });
    }
  }
  for (const node of nodes) {
    for (const { node: other, reason } of ranked.get(node.key) as Scored[]) {
      if ((inbound.get(node.key) ?? 0) >= waysIn) break;
      const list = out.get(other.key) as Related[];
      if (list.length < shown + waysIn && !list.some(({ key }) => key === node.key)) add(other.key, { key: node.key, reason });
    }
  }
  return out;
}
