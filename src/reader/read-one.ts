import { resolve } from 'node:path';
import { type FieldNode, fieldsWhere, valuesOf } from '../../schemas/derive/fields.ts';
import { type Collection, collectionNamed, type CollectionName } from '../../schemas/index.ts';
import type { Finding, Problem } from '../../schemas/problem.ts';
import type { Entry } from './content.ts';
import { parseMarkdownFile, parseYamlFile, type Parsed } from './front-matter.ts';
import { isUnchecked, judge } from './judge.ts';
import type { Source } from './markdown.ts';
import { readText } from './read-file.ts';

/** A file to read, in words that can be handed to another thread. */
export interface FileToRead { collection: CollectionName; id: string; file: string }

/** An entry between reading and rendering: its texts are on their way. */
export interface Draft {
  entry: Entry;
  /** The paths of its texts, in the order in which they were given to be rendered. */
  fields: string[];
  /** The file line before the first line of each text, where it is known. */
  lines: (number | undefined)[];
}

/** How far the headings of a body go down: a guide is its page, the others stand under a heading of the page. */
const bodyShift = (collection: Collection): number => (collection.name === 'guides' ? 0 : 1);

/** A finding with the file in which it was made. What does not say how much it matters is an error. */
export const asProblem = (file: string, finding: Finding & { line?: number }): Problem => ({
  level: finding.level ?? 'error', rule: finding.rule, file,
  ...(finding.field && { field: finding.field }), ...(finding.line !== undefined && { line: finding.line }),
  message: finding.message, fix: finding.fix,
});

const isMarkdown = ({ widget }: FieldNode): boolean => widget === 'markdown';

/** The texts of an entry that are Markdown: its body, and its fields whose control is Markdown. */
function textsOf(collection: Collection, parsed: Parsed, data: Record<string, unknown>, mdx: boolean): { field: string; source: Source; line: number | undefined }[] {
  const fields = [...valuesOf(fieldsWhere(collection.name, isMarkdown), data)].filter(({ value }) => typeof value === 'string')
    .map(({ value, at }) => ({ field: at, source: { text: value as string, shift: 2, anchors: false }, line: undefined }));
  if (parsed.body.trim() === '') return fields;
  const body: Source = { text: parsed.body, shift: bodyShift(collection), anchors: collection.name === 'guides', ...(mdx && { mdx }) };
  return [{ field: 'body', source: body, line: parsed.bodyLine - 1 }, ...fields];
}

/** What a file gave: problems always, and an entry with the texts that are still to be rendered where it could be read. */
export interface Read { problems: Problem[]; draft?: Draft; sources: Source[] }

/** Opens one file, reads its fields and judges them. Its texts are handed back as they are. */
export async function readOne(root: string, { collection: name, id, file }: FileToRead): Promise<Read> {
  const collection = collectionNamed(name);
  const problems: Problem[] = [];
  const text = await readText(resolve(root, file));
  if (typeof text !== 'string') {
    // A Local Offer can be published without a glossary, but not without a council.
    problems.push(asProblem(file, text.rule === 'MissingFile' && collection.name === 'glossary' ? { ...text, level: 'warning' } : text));
    return { problems, sources: [] };
  }
  const parsed = file.endsWith('.yml') ? parseYamlFile(text) : parseMarkdownFile(text);
  problems.push(...parsed.findings.map((finding) => asProblem(file, finding)));
  if (parsed.findings.some((finding) => finding.level === undefined)) return { problems, sources: [] };
  const { data, findings } = judge(collection, parsed.data);
  for (const { path, ...finding } of findings) {
    const line = parsed.lineOf(path);
    problems.push(asProblem(file, line === undefined ? finding : { ...finding, line }));
  }
  const unchecked = isUnchecked(data);
  if (parsed.body.trim() !== '' && !collection.body && file.endsWith('.md')) {
    problems.push(asProblem(file, { rule: 'UnexpectedText', level: 'warning', line: parsed.bodyLine, message: 'There is text under the fields, which is not shown anywhere.', fix: 'Move it into a field, or remove it.' }));
  }
  if (parsed.body.trim() === '' && collection.body) {
    problems.push(asProblem(file, { rule: 'EmptyBody', level: unchecked ? 'warning' : 'error', message: `The text under the fields is missing: “${collection.body.label}”.`, fix: collection.body.hint }));
  }
  const texts = textsOf(collection, parsed, data, file.endsWith('.mdx'));
  const entry = { collection: collection.name, id, file, data, body: parsed.body, html: {}, headings: [], links: [], unchecked } as unknown as Entry;
  const lines = texts.map(({ line, field }) => line ?? parsed.lineOf(field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))));
  return { problems, draft: { entry, fields: texts.map(({ field }) => field), lines }, sources: texts.map(({ source }) => source) };
}
