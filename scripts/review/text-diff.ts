/** A run of a text that both sides have, or that only one of them has. */
export interface Part { kind: 'same' | 'added' | 'removed'; text: string }

/** The most pairs that are compared word by word. Longer texts are shown as one removed and one added. */
const mostPairs = 1_000_000;

/** The parts of two lists: what both have in the same order, the longest such choice, and what only one has. */
export function parts<T>(before: readonly T[], after: readonly T[]): { kind: Part['kind']; item: T }[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const [left, right] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const as = (kind: Part['kind']) => (item: T) => ({ kind, item });
  return [...before.slice(0, start).map(as('same')), ...middle(left, right), ...before.slice(before.length - end).map(as('same'))];
}

function middle<T>(left: readonly T[], right: readonly T[]): { kind: Part['kind']; item: T }[] {
  const found: { kind: Part['kind']; item: T }[] = [];
  if (left.length * right.length > mostPairs) {
    return [...left.map((item) => ({ kind: 'removed' as const, item })), ...right.map((item) => ({ kind: 'added' as const, item }))];
  }
  // The table of longest common subsequences, from the end, a row for each item on the left.
  const width = right.length + 1;
  const table = new Uint32Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      table[i * width + j] = left[i] === right[j] ? (table[(i + 1) * width + j + 1] as number) + 1 : Math.max(table[(i + 1) * width + j] as number, table[i * width + j + 1] as number);
    }
  }
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j]) {
      found.push({ kind: 'same', item: left[i] as T });
      [i, j] = [i + 1, j + 1];
    } else if (i < left.length && (j === right.length || (table[(i + 1) * width + j] as number) >= (table[i * width + j + 1] as number))) {
      found.push({ kind: 'removed', item: left[i] as T });
      i += 1;
    } else {
      found.push({ kind: 'added', item: right[j] as T });
      j += 1;
    }
  }
  return found;
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** How one paragraph became another, in runs of words. */
export function wordDiff(before: string, after: string): Part[] {
  const runs: Part[] = [];
  for (const { kind, item } of parts(wordsOf(before), wordsOf(after))) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += ` ${item}`;
    else runs.push({ kind, text: item });
  }
  return runs;
}

/** True where so much of a paragraph stayed that one sees what became of it: six tenths of the shorter of the two. */
function isRecognised(runs: readonly Part[]): boolean {
  const letters = (kind: Part['kind']): number => runs.filter((run) => run.kind === kind).reduce((sum, { text }) => sum + text.length, 0);
  const same = letters('same');
  return same >= (same + Math.min(letters('added'), letters('removed'))) * 0.6;
}

/** A changed paragraph of a text, in runs of words. */
export type Paragraph = readonly Part[];

const paragraphsOf = (text: string): string[] => text.split(/\n[ \t]*\n|\n(?=[ \t]*(?:[-*+#>]|\d+[.)])[ \t])/).map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim()).filter(Boolean);

/**
 * How one text became another: its changed paragraphs and how many stayed as they were. A paragraph that became
 * another is shown word by word, where enough of it stayed to be recognised.
 */
export function textDiff(before: string, after: string): { changed: Paragraph[]; same: number } {
  const changed: Paragraph[] = [];
  let same = 0;
  let [removed, added]: [string[], string[]] = [[], []];
  const settle = (): void => {
    for (let index = 0; index < Math.max(removed.length, added.length); index += 1) {
      const [was, is] = [removed[index], added[index]];
      const runs = was !== undefined && is !== undefined ? wordDiff(was, is) : [];
      if (runs.length > 0 && isRecognised(runs)) changed.push(runs);
      else changed.push(...(was === undefined ? [] : [[{ kind: 'removed' as const, text: was }]]), ...(is === undefined ? [] : [[{ kind: 'added' as const, text: is }]]));
    }
    [removed, added] = [[], []];
  };
  for (const { kind, item } of parts(paragraphsOf(before), paragraphsOf(after))) {
    if (kind === 'removed') removed.push(item);
    else if (kind === 'added') added.push(item);
    else {
      settle();
      same += 1;
    }
  }
  settle();
  return { changed, same };
}
