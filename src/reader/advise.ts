import { collectionNamed } from '../../schemas/index.ts';
import type { Problem } from '../../schemas/problem.ts';
import { judgeProse } from '../prose/judge-prose.ts';
import type { Entry } from './content.ts';
import { keysOf } from './field-path.ts';
import type { Parsed } from './front-matter.ts';
import { shortFormsOf } from './short-forms.ts';

/**
 * Advice about the words of an entry, with the lines of the file. An imported record gets none before somebody has
 * reviewed it: nobody has read its words yet, and thousands of lines of advice would hide all else.
 */
export function advise(root: string, { collection, file, data, body, unchecked }: Entry, { bodyLine, lineOf }: Pick<Parsed, 'bodyLine' | 'lineOf'>): Problem[] {
  if (unchecked) return [];
  const draft = { collection: collectionNamed(collection), data: data as Record<string, unknown>, body, mdx: file.endsWith('.mdx') };
  return judgeProse(draft, shortFormsOf(root)).map(({ line: at, level = 'advice', rule, field, message, fix }) => {
    const line = field === 'body' ? (at === undefined ? undefined : bodyLine - 1 + at) : lineOf(keysOf(field));
    return { level, rule, file, field, ...(line !== undefined && { line }), message, fix };
  });
}
