import { textDiff } from './text-diff.ts';

const small = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty';
const unit = '(?:(?:working|school|calendar) )?(?:minute|hour|day|week|month|term|year)s?|%|per ?cent|miles?|p|am|pm';
/** Addresses, telephone numbers, sums, figures with what they count, parts of a whole, and the small words on which a duty or a right hangs. */
const counting = new RegExp(String.raw`https?://[^\s)\]>]+|(?<!\d)0\d{2,4}(?: \d{3,4}){1,2}(?!\d)|£ ?\d[\d,.]*\d|£ ?\d|\d[\d,.:/]*(?:(?:-|–| ?to ?)\d+)?(?: ?(?:${unit})\b| ?%)?|\b(?:${small}) (?:${unit})\b|\b(?:a|one|two|three) (?:half|halves|thirds?|quarters?)\b|\b(?:must|should|cannot|not|never|only|unless|free|right to [a-z]+|entitled)\b`, 'giu');

const found = (text: string): string[] => [...text.matchAll(counting)].map(([words]) => words.toLowerCase().replace(/[.,:/]$/, ''));

/** What is in one list and not in the other, as often as it is there more often. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const item of other) left.set(item, (left.get(item) ?? 0) + 1);
  return list.filter((item) => {
    const count = left.get(item) ?? 0;
    left.set(item, count - 1);
    return count <= 0;
  });
}

/**
 * The addresses, figures, time limits and words of duty that one text has and another has not: “20 weeks” and “26 weeks”,
 * “must” and “should”. Undefined where the two differ in nothing of the kind. A figure that only moved to another place
 * is not told.
 */
export function wordsThatCount(before: string, after: string): { gone: string[]; come: string[] } | undefined {
  const { changed } = textDiff(before, after);
  const side = (other: 'added' | 'removed'): string[] => changed.flatMap((runs) => found(runs.filter(({ kind }) => kind !== other).map(({ text }) => text).join(' ')));
  const [was, is] = [side('added'), side('removed')];
  const [gone, come] = [without(was, is), without(is, was)];
  return gone.length + come.length === 0 ? undefined : { gone: [...new Set(gone)], come: [...new Set(come)] };
}
