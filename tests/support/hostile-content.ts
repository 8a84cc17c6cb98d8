import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fieldsOf, type FieldNode } from '../../schemas/derive/fields.ts';
import { collections } from '../../schemas/index.ts';
import type { Problem } from '../../schemas/problem.ts';
import { checkFolder } from '../../scripts/check/check.ts';
import type { Entry } from '../../src/reader/content.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { asMarkdown, asYaml } from '../temporary-content.ts';
import { demonstration } from './run-build.ts';

/** A word that stands in every hostile text, so that search finds each of them. */
export const marker = 'Quagga';

/** What somebody could write, or an import could bring, to make a page do what it must not. Each sets `hostile` where it runs. */
export const hostileTexts: readonly string[] = [
  '<script>hostile=1</script>',
  '"><img src=x onerror=hostile=1>',
  '\'><svg onload=hostile=1>',
  '</script><script>hostile=1</script>',
  '</title></head><body onload=hostile=1>',
  '--><style>*{display:none}</style>',
  '{{constructor.constructor("hostile=1")()}}',
  '${hostile=1} `${hostile=1}` <%= hostile=1 %>',
  '&lt;img src=x onerror=hostile=1&gt;',
  '\u202Egnp.exe\u2067\u2066',
  'Llanfair'.repeat(40),
];

/** Hostile texts for Markdown: HTML in it is refused, so these have none. */
const hostileMarkdown = hostileTexts.filter((text) => !text.includes('<'));

type Group = Record<string, unknown>;

/** Every text that people write freely in a group of fields, replaced. `refused` are paths whose own value is kept. */
function poison(tree: readonly FieldNode[], group: Group, refused: ReadonlySet<string>, next: (markdown: boolean) => string, at = ''): Group {
  return Object.fromEntries(Object.entries(group).map(([name, value]) => {
    const node = tree.find((one) => one.name === name);
    const one = (item: unknown, place: string): unknown => {
      if (node?.fields && typeof item === 'object' && item !== null) return poison(node.fields, item as Group, refused, next, `${place}.`);
      if (typeof item !== 'string' || !['text', 'long-text', 'texts', 'list', 'markdown'].includes(node?.widget ?? '')) return item;
      // Also where it is refused: the others keep the texts that they had, and are not refused for another one.
      const text = next(node?.widget === 'markdown').slice(0, node?.maxLength ?? 100);
      return refused.has(place) ? item : text;
    };
    return [name, Array.isArray(value) ? value.map((item, index) => one(item, `${at}${name}.${index}`)) : one(value, at + name)];
  }));
}

/** A copy of the demonstration in which every free text is hostile, but for those that the check refuses, which it answers with. */
export async function hostileContent(folder: string, today: string): Promise<Problem[]> {
  const { entries } = await readContent(demonstration);
  await cp(demonstration, folder, { recursive: true });
  const refusals: Problem[] = [];
  // A value that is refused may hide another one of the same file, so the check is asked until it has nothing to say.
  for (let errors: Problem[] | undefined; errors === undefined || errors.length > 0; refusals.push(...errors)) {
    let count = 0;
    for (const entry of collections.flatMap(({ name }) => entries[name] as Entry[])) {
      const refused = new Set(refusals.filter(({ file }) => file === entry.file).map(({ field }) => field ?? ''));
      const next = (markdown: boolean): string => {
        const texts = markdown ? hostileMarkdown : hostileTexts;
        return `${marker} ${count += 1} ${texts[count % texts.length]}`;
      };
      const data = poison(fieldsOf(entry.collection), entry.data as unknown as Group, refused, next);
      const body = refused.has('body') || entry.file.endsWith('.mdx') ? entry.body : hostileMarkdown.map((text) => `${marker} ${text}`).join('\n\n');
      await writeFile(join(folder, entry.file), entry.file.endsWith('.yml') ? asYaml(data) : asMarkdown(data, `${body}\n`));
    }
    errors = (await checkFolder(folder, today)).report.problems.filter(({ level }) => level === 'error');
    if (errors.some(({ file, field }) => refusals.some((before) => before.file === file && before.field === field))) throw new Error(`The check refuses what is not hostile: ${JSON.stringify(errors, null, 2)}`);
  }
  return refusals;
}
