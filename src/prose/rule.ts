import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { lintRule } from 'unified-lint-rule';
import type { VFile } from 'vfile';
import type { Level } from '../../schemas/problem.ts';

/** What a rule has to know beside the text. */
export interface Around {
  /** The short forms that need no explanation in it, in capitals. */
  known: ReadonlySet<string>;
  /** True where children and young people alone read it. */
  young?: boolean;
}

declare module 'vfile' {
  interface DataMap { around?: Around }
}

/** What a rule says to the file that it looks through: what was found, what to do, and where. */
export interface Remark { message: string; fix: string; place?: Root['position'] }

/** A rule about the words of a text. Nothing that it finds stops a build. */
export interface ProseRule {
  /** The name, for ever the same. */
  name: string;
  /** What is wrong, as a short sentence for the list of rules. */
  title: string;
  level: Exclude<Level, 'error'>;
  /** Why it matters to families, as whole sentences. */
  why: string;
  /** What to do in general. What a finding says is more exact. */
  fix: string;
  /** True for a rule that looks at the text as it is written and needs no tree of it. */
  asWritten?: true;
  /** A quick look at the text as it is written: only where it answers true is the rule run. */
  maybe: (text: string, around: Around) => boolean;
  /** The rule as a plugin of remark-lint. It takes what is around the text from the data of the file. */
  plugin: Plugin<[], Root>;
}

/** A rule of remark-lint out of a function that looks through the tree of a text. */
export function proseRule({ find, ...about }: Omit<ProseRule, 'plugin'> & { find: (tree: Root, around: Around, text: string) => Iterable<Remark> }): ProseRule {
  const plugin = lintRule<Root>(`local-offer:${about.name}`, (tree: Root, file: VFile) => {
    for (const { message, fix, place } of find(tree, file.data.around ?? { known: new Set() }, String(file))) file.message(message, place).note = fix;
  });
  return { ...about, plugin: plugin as ProseRule['plugin'] };
}
