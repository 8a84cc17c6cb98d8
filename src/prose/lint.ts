import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkLint from 'remark-lint';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Finding } from '../../schemas/problem.ts';
import type { Around, ProseRule } from './rule.ts';
import { proseRules } from './rules.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

const linterOf = (rules: readonly ProseRule[]) => unified().use(remarkLint).use({ plugins: rules.map(({ plugin }) => plugin) }).freeze();
const linters = new Map<string, ReturnType<typeof linterOf>>();

/** The linter that runs some of the rules, made once for each choice of them. */
function linterFor(rules: readonly ProseRule[]): ReturnType<typeof linterOf> {
  const key = rules.map(({ name }) => name).join();
  const linter = linters.get(key) ?? linterOf(rules);
  linters.set(key, linter);
  return linter;
}

/** A finding about words. The line counts from 1 in the text. */
export type ProseFinding = Finding & { line?: number };

/** A text without Markdown as a tree: a paragraph for each part between blank lines. */
const plainTree = (text: string): Root => ({ type: 'root', children: text.split(/\n\s*\n/).map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })) });

/** The components of an MDX guide go, and their words and lines stay. What else MDX could hold is refused before. */
const withoutComponents = (text: string): string => text.replaceAll(/<\/?[A-Z][^<>]*>/g, (tag) => '\n'.repeat(tag.split('\n').length - 1));

/** A text, and whether it is Markdown. */
export interface Words { text: string; markdown: boolean; mdx?: boolean }

function treeOf({ markdown }: Words, file: VFile, rules: readonly ProseRule[]): Root {
  if (rules.every(({ asWritten }) => asWritten)) return { type: 'root', children: [] };
  return markdown ? parser.parse(file) : plainTree(String(file));
}

/**
 * What the rules about words find in one text. A quick look at the text as it is written decides which rules may find
 * something; where none may, nothing is parsed.
 */
export function lint(words: Words, around: Around, rules: readonly ProseRule[] = proseRules): ProseFinding[] {
  const wanted = rules.filter((rule) => rule.maybe(words.text, around));
  if (wanted.length === 0) return [];
  const file = new VFile({ value: words.mdx ? withoutComponents(words.text) : words.text, data: { around } });
  linterFor(wanted).runSync(treeOf(words, file, wanted), file);
  const levels = new Map(wanted.map(({ name, level }) => [name, level]));
  return file.messages.flatMap(({ ruleId = '', reason, note = '', line }) => {
    const level = levels.get(ruleId);
    return level ? [{ rule: ruleId, level, message: reason, fix: note, ...(line !== undefined && { line }) }] : [];
  });
}
