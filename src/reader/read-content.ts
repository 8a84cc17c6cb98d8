import { resolve } from 'node:path';
import { fieldsOf, valuesOf } from '../../schemas/derive/fields.ts';
import { type Collection, type CollectionName, collections, isSingle } from '../../schemas/index.ts';
import type { Finding, Problem } from '../../schemas/problem.ts';
import type { Content, EntriesByCollection, Entry } from './content.ts';
import { parseMarkdownFile, parseYamlFile, type Parsed } from './front-matter.ts';
import { isUnchecked, judge } from './judge.ts';
import { type ContentFile, listFiles } from './list-files.ts';
import { listImages } from './list-images.ts';
import type { Rendered, Source } from './markdown.ts';
import { MarkdownPool } from './markdown-pool.ts';
import { readText } from './read-file.ts';

/** An entry between reading and rendering: its texts are on their way. */
interface Draft {
  entry: Entry;
  /** The paths of its texts, in the order in which they were given to be rendered. */
  fields: string[];
  /** The file line before the first line of each text, where it is known. */
  lines: (number | undefined)[];
}

/** How far the headings of a body go down: a guide is its page, the others stand under a heading of the page. */
const bodyShift = (collection: Collection): number => (collection.name === 'guides' ? 0 : 1);

const asProblem = (file: string, finding: Finding & { line?: number }): Problem => ({
  level: finding.level ?? 'error', rule: finding.rule, file,
  ...(finding.field && { field: finding.field }), ...(finding.line !== undefined && { line: finding.line }),
  message: finding.message, fix: finding.fix,
});

/** The texts of an entry that are Markdown: its body, and its fields whose control is Markdown. */
function textsOf(collection: Collection, parsed: Parsed, data: Record<string, unknown>, mdx: boolean): { field: string; source: Source; line: number | undefined }[] {
  const fields = [...valuesOf(fieldsOf(collection.name), data)].filter(({ node, value }) => node.widget === 'markdown' && typeof value === 'string')
    .map(({ value, at }) => ({ field: at, source: { text: value as string, shift: 2, anchors: false }, line: undefined }));
  if (parsed.body.trim() === '') return fields;
  const body: Source = { text: parsed.body, shift: bodyShift(collection), anchors: collection.name === 'guides', ...(mdx && { mdx }) };
  return [{ field: 'body', source: body, line: parsed.bodyLine - 1 }, ...fields];
}

async function readOne(root: string, { collection, id, file }: ContentFile, problems: Problem[]): Promise<{ draft: Draft; sources: Source[] } | undefined> {
  const text = await readText(resolve(root, file));
  if (typeof text !== 'string') {
    // A Local Offer can be published without a glossary, but not without a council.
    problems.push(asProblem(file, text.rule === 'MissingFile' && collection.name === 'glossary' ? { ...text, level: 'warning' } : text));
    return undefined;
  }
  const parsed = file.endsWith('.yml') ? parseYamlFile(text) : parseMarkdownFile(text);
  problems.push(...parsed.findings.map((finding) => asProblem(file, finding)));
  if (parsed.findings.some((finding) => finding.level === undefined)) return undefined;
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
  return { draft: { entry, fields: texts.map(({ field }) => field), lines }, sources: texts.map(({ source }) => source) };
}

function settle({ entry, fields, lines }: Draft, results: readonly Rendered[], problems: Problem[]): void {
  const html: Record<string, string> = {};
  const links: (Entry['links'][number])[] = [];
  results.forEach((result, index) => {
    const field = fields[index] as string;
    const before = lines[index];
    const lineIn = (line = 1): number | undefined => (before === undefined || field !== 'body' ? before : before + line);
    html[field] = result.html;
    if (field === 'body') (entry as { headings: Entry['headings'] }).headings = result.headings;
    links.push(...result.links.map((link) => ({ url: link.url, line: lineIn(link.line), field })));
    for (const { line: at, ...finding } of result.findings) {
      const line = lineIn(at);
      problems.push(asProblem(entry.file, { field, ...finding, ...(line !== undefined && { line }) }));
    }
  });
  Object.assign(entry, { html, links });
}

const batchSize = 96;

/**
 * Everything in a content folder: each file opened once, its fields judged by the schema and the rules of its
 * collection, its Markdown rendered once. Every problem of every file is in the answer; only a folder that cannot be
 * listed at all throws.
 */
export async function readContent(folder: string): Promise<Content> {
  const root = resolve(folder);
  const { files, problems } = await listFiles(root);
  const pictures = await listImages(root);
  problems.push(...pictures.problems);
  const entries = Object.fromEntries(collections.map(({ name }) => [name, []])) as unknown as EntriesByCollection;
  const pool = new MarkdownPool();
  const rendering: Promise<void>[] = [];
  try {
    for (let start = 0; start < files.length; start += batchSize) {
      const read = await Promise.all(files.slice(start, start + batchSize).map((file) => readOne(root, file, problems)));
      const drafts = read.filter((one) => one !== undefined);
      for (const { draft } of drafts) (entries[draft.entry.collection as CollectionName] as Entry[]).push(draft.entry);
      rendering.push(pool.render(drafts.flatMap(({ sources }) => sources)).then((results) => {
        let next = 0;
        for (const { draft, sources } of drafts) {
          settle(draft, results.slice(next, next + sources.length), problems);
          next += sources.length;
        }
      }));
    }
    await Promise.all(rendering);
  } finally {
    pool.close();
  }
  return { root, entries, problems, images: pictures.images, files: files.length };
}

/** The one entry of a collection that is a single file, such as the council. Throws where it could not be read. */
export function onlyEntry<Name extends CollectionName>(content: Content, name: Name): Entry<Name> {
  const [entry] = content.entries[name];
  if (!entry || !isSingle(collections.find((collection) => collection.name === name) as Collection)) throw new Error(`“${name}” could not be read. Run \`npm run check\` to see why.`);
  return entry;
}
