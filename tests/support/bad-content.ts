import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Problem } from '../../schemas/problem.ts';
import { checkFolder } from '../../scripts/check/check.ts';
import { home } from '../../scripts/lib/folders.ts';
import { temporaryFolder } from '../temporary-content.ts';

/** The folder of the files with one fault each. */
export const folder = fileURLToPath(new URL('../bad-content', import.meta.url));
const today = '2026-11-22';

/** A finding in one line: level, rule, file, line and field. */
export const lineOf = ({ level, rule, file, field, line }: Problem): string => `${level} ${rule} ${file}${line === undefined ? '' : `:${line}`}${field === undefined ? '' : ` ${field}`}`;

/** Every rule that a check of the running test file has shown. */
export const shown = new Set<string>();

/** What the check finds in a folder. Its rules count as shown. */
export async function check(root: string): Promise<Problem[]> {
  const { problems } = (await checkFolder(root, today)).report;
  for (const { rule } of problems) shown.add(rule);
  return problems;
}

/** A copy of the folder for one test, with the good files alone or with the bad ones too. */
export async function copy(which: 'good' | 'all'): Promise<string> {
  const root = await temporaryFolder();
  const good = /(?:^|\/)(?:council\.yml|glossary\.yml|eastmarsh-trust\.yml|good-[a-z]+\.(?:mdx?|png))$/;
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1).replaceAll('\\', '/'));
  for (const file of files) if (which === 'all' || good.test(file)) await cp(join(folder, file), join(root, file));
  return root;
}

/** The text of a file of the folder, changed. */
export async function changed(file: string, from: string | RegExp, to: string): Promise<string> {
  const text = await readFile(join(folder, file), 'utf8');
  expect(text).toMatch(from);
  return text.replace(from, to);
}

/** Every rule of which the code can tell. */
export async function rulesInCode(): Promise<Set<string>> {
  const rules = new Set<string>();
  for (const part of ['schemas', 'src/reader', 'src/prose', 'scripts/check']) {
    for (const entry of await readdir(join(home, part), { recursive: true })) {
      if (!/\.ts$/.test(entry) || /\.test\.ts$|^examples/.test(entry)) continue;
      // A rule is a text of several words that run together, each with a capital: 'NotADate'. Only a few labels look like one.
      for (const [, literal, rule = literal ?? ''] of (await readFile(join(home, part, entry), 'utf8')).matchAll(/(?<!label: )'([A-Z][a-z]+(?:[A-Z0-9][a-z0-9]*)+)'|(?<=\brule: ')(\w+)/g)) rules.add(rule);
    }
  }
  return rules;
}
