import { resolve } from 'node:path';
import { type FieldNode, fieldsWhere, valuesOf } from '../../schemas/derive/fields.ts';
import { collectionNamed, type CollectionName, isSingle } from '../../schemas/index.ts';
import type { Finding, Problem } from '../../schemas/problem.ts';
import { advise } from './advise.ts';
import type { Entry } from './content.ts';
import { keysOf } from './field-path.ts';
import { parseMarkdownFile, parseYamlFile, type Parsed } from './front-matter.ts';
import { isUnchecked, judge, judgeBody } from './judge.ts';
import { limits } from './limits.ts';
import { render } from './markdown.ts';
import type { Rendered, Source } from './markdown-rules.ts';
import { readText } from './read-file.ts';
import { type Text, textsOf } from './texts.ts';

/** A file to read, in words that can be handed to another process. The file counts from the content folder on. `prose` is false where nobody asks what there is to say of its words. */
export interface FileToRead { root: string; collection: CollectionName; id: string; file: string; prose?: boolean }

/** What a file gave: problems always, and an entry where it could be read. */
export interface Read { problems: Problem[]; entry?: Entry }

/** A finding with the file in which it was made. What does not say how much it matters is an error. */
const asProblem = (file: string, finding: Finding & { line?: number }): Problem => ({
  level: finding.level ?? 'error', rule: finding.rule, file,
  ...(finding.field && { field: finding.field }), ...(finding.line !== undefined && { line: finding.line }),
  message: finding.message, fix: finding.fix,
});

const isDay = ({ widget }: FieldNode): boolean => widget === 'date';

/** The lines of the fields that hold a day. */
function dayLinesOf(name: CollectionName, data: Record<string, unknown>, lineOf: Parsed['lineOf']): Record<string, number> {
  const found = [...valuesOf(fieldsWhere(name, isDay), data)].map(({ at }) => [at, lineOf(keysOf(at))] as const);
  return Object.fromEntries(found.filter((pair): pair is [string, number] => pair[1] !== undefined));
}

/** Puts what the texts of an entry became where the pages look for it, and what is wrong with them among the problems. */
function settle(entry: Entry, texts: readonly Text[], { lineOf, bodyLine }: Parsed, problems: Problem[], rendered: (source: Source) => Rendered): void {
  const html: Record<string, string> = {};
  const links: (Entry['links'][number])[] = [];
  for (const { field, source } of texts) {
    const result = rendered(source);
    // The file line before the first line of the text, where it is known.
    const before = field === 'body' ? bodyLine - 1 : lineOf(keysOf(field));
    const lineIn = (line = 1): number | undefined => (before === undefined || field !== 'body' ? before : before + line);
    html[field] = result.html;
    if (field === 'body') (entry as { headings: Entry['headings'] }).headings = result.headings;
    links.push(...result.links.map((link) => ({ url: link.url, line: lineIn(link.line), field })));
    for (const { line: at, ...finding } of result.findings) {
      const line = lineIn(at);
      problems.push(asProblem(entry.file, { field, ...finding, ...(line !== undefined && { line }) }));
    }
  }
  Object.assign(entry, { html, links });
}

const tooHardRules = new Set(['ParagraphTooLong', 'TooManyMarks']);

/** For whoever needs the fields of an entry and not its texts, none of which is handed to the Markdown engine. */
export const unrendered = (): Rendered => ({ html: '', headings: [], links: [], findings: [] });

/** What is left of a file whose process died while it rendered its texts: its fields, and a problem that names it. */
export function readWithoutTexts(toRead: FileToRead): Read {
  const read = readOne(toRead, unrendered);
  read.problems.push(asProblem(toRead.file, { rule: 'MarkdownKilled', message: `A text of this file stops the Markdown engine, or takes it longer than ${limits.readSeconds} seconds.`, fix: 'Look for very long paragraphs or rows of the same mark, and remove them.' }));
  return read;
}

/** Opens one file, reads its fields, judges them and renders its texts. */
export function readOne({ root, collection: name, id, file, prose = true }: FileToRead, rendered: (source: Source) => Rendered = render): Read {
  const collection = collectionNamed(name);
  const problems: Problem[] = [];
  const text = readText(resolve(root, file));
  if (typeof text !== 'string') {
    // A Local Offer can be published without a glossary, but not without a council.
    const missing = text.rule === 'MissingFile' && isSingle(collection);
    const fix = `Add it: “npm run new -- ${name}” makes one with every field, and the demonstration has one to start from.`;
    problems.push(asProblem(file, { ...text, ...(missing && { fix }), ...(missing && name === 'glossary' && { level: 'warning' }) }));
    return { problems };
  }
  const parsed = file.endsWith('.yml') ? parseYamlFile(text) : parseMarkdownFile(text);
  problems.push(...parsed.findings.map((finding) => asProblem(file, finding)));
  if (parsed.findings.some((finding) => finding.level === undefined)) return { problems };
  const { data, findings } = judge(collection, parsed.data);
  for (const { path, ...finding } of findings) {
    const line = parsed.lineOf(path);
    problems.push(asProblem(file, line === undefined ? finding : { ...finding, line }));
  }
  const unchecked = isUnchecked(data);
  for (const finding of judgeBody(collection, parsed.body, unchecked)) problems.push(asProblem(file, finding.rule === 'UnexpectedText' ? { ...finding, line: parsed.bodyLine } : finding));
  const entry = { collection: collection.name, id, file, data, body: parsed.body, html: {}, headings: [], links: [], dayLines: dayLinesOf(name, data, parsed.lineOf), unchecked } as unknown as Entry;
  settle(entry, textsOf(collection, parsed.body, data, file.endsWith('.mdx')), parsed, problems, rendered);
  // What stops the Markdown engine, or would, must not be given to another.
  if (prose && rendered === render && !problems.some(({ rule }) => tooHardRules.has(rule))) problems.push(...advise(root, entry, parsed));
  return { problems, entry };
}
