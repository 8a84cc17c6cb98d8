import type { Piece, Section } from './engine.ts';

/** What the index holds of a page, as far as a section is worked out from it. Locations count words. */
export interface Page {
  url: string;
  content: string;
  anchors: readonly { element: string; id: string; text: string; location: number }[];
  weighted_locations: readonly { location: number; balanced_score: number }[];
}

const excerptWords = 24;

/** Some words before the first that was found, and then as many as an excerpt has, with neighbours of one kind together. */
function excerptOf(words: readonly string[], found: ReadonlySet<number>, first: number, from: number, to: number): Piece[] {
  const start = first - from > 12 ? first - 6 : from;
  const end = Math.min(to, start + excerptWords);
  const pieces: Piece[] = [];
  for (let at = start; at < end; at += 1) {
    const last = pieces.at(-1);
    if (last && last.found === found.has(at)) last.text += ` ${words[at]}`;
    else pieces.push({ text: words[at] ?? '', found: found.has(at) });
  }
  if (start > from) pieces.unshift({ text: '…', found: false });
  if (end < to) pieces.push({ text: '…', found: false });
  return pieces;
}

/**
 * The section of a page that matches best, or undefined where no section with an address does. Sections begin at
 * headings; on a page whose headings have no address, such as a list of terms, they begin at whatever has one, and
 * the first sentence is the title.
 */
export function sectionOf({ url, content, anchors, weighted_locations: hits }: Page): Section | undefined {
  const headings = anchors.filter(({ element, text }) => /^h[2-6]$/.test(element) && text.trim() !== '');
  const starts = (headings.length > 0 ? headings : anchors).toSorted((a, b) => a.location - b.location);
  const words = content.split(/\s+/);
  let best: { index: number; score: number; hits: number[] } | undefined;
  starts.forEach(({ location }, index) => {
    const inside = hits.filter((hit) => hit.location >= location && hit.location < (starts[index + 1]?.location ?? words.length));
    const score = inside.reduce((sum, hit) => sum + hit.balanced_score, 0);
    if (score > (best?.score ?? 0)) best = { index, score, hits: inside.map((hit) => hit.location) };
  });
  const start = best && starts[best.index];
  if (!best || !start) return undefined;
  const end = starts[best.index + 1]?.location ?? words.length;
  const sentence = words.slice(start.location, end).findIndex((word) => /[.?!]$/.test(word));
  const ownTitle = words.slice(start.location, start.location + (sentence === -1 ? 6 : sentence) + 1).join(' ');
  const title = start.text.trim() || ownTitle.replace(/\.$/, '');
  const from = Math.min(start.location + title.split(/\s+/).length, end);
  const excerpt = excerptOf(words, new Set(best.hits), Math.min(...best.hits.filter((at) => at >= from), end), from, end);
  return { href: `${url.split('#')[0]}#${encodeURIComponent(start.id)}`, title, excerpt };
}
