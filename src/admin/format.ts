import { Document, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { withoutEmpties } from '../reader/empties.ts';
import { parseMarkdownFile, parseYamlFile } from '../reader/front-matter.ts';
import { entryFields, keys } from './keys.ts';
import { sourceOf } from './versions.ts';

type Draft = Record<string, unknown>;

/** A way of Decap to read and write files. */
export interface Format { fromFile: (text: string) => Draft; toFile: (draft: Draft, order?: readonly string[]) => string }

/** What older YAML readers take for minutes or for true and false. */
const needsQuotes = /^(?:\d{1,2}:\d{2}|y|n|yes|no|on|off)$/i;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function node(document: Document, value: unknown): Node {
  if (Array.isArray(value)) {
    const list = new YAMLSeq(document.schema);
    list.items = value.map((item) => node(document, item));
    return list;
  }
  if (typeof value === 'object' && value !== null) {
    const map = new YAMLMap(document.schema);
    for (const [key, item] of Object.entries(value)) map.set(document.createNode(key), node(document, item));
    return map;
  }
  const scalar = document.createNode(value) as Scalar;
  if (typeof value === 'string' && needsQuotes.test(value)) scalar.type = 'QUOTE_DOUBLE';
  return scalar;
}

/** Brings a written value to what it must say, and touches nothing that says so already: comments and layout stay. */
function mended(document: Document, old: unknown, value: unknown): unknown {
  if (isMap(old) && typeof value === 'object' && value !== null && !Array.isArray(value)) {
    mendMap(document, old, value as Draft);
    return old;
  }
  if (isSeq(old) && Array.isArray(value)) {
    const before = old.toJS(document) as unknown[];
    const left = old.items.map((item, index) => ({ item, value: withoutEmpties(before[index]), taken: false }));
    old.items = value.map((item, index) => {
      const kept = left.find((one) => !one.taken && same(one.value, item)) ?? (left.length === value.length && !left[index]?.taken ? left[index] : undefined);
      if (!kept) return node(document, item);
      kept.taken = true;
      return mended(document, kept.item, item) as Node;
    });
    return old;
  }
  if (isScalar(old) && typeof value !== 'object') {
    if (old.value === value) return old;
    const next = node(document, value) as Scalar;
    next.comment = old.comment ?? null;
    next.commentBefore = old.commentBefore ?? null;
    return next;
  }
  return node(document, value);
}

function mendMap(document: Document, map: YAMLMap, fields: Draft, order: readonly string[] = []): void {
  for (const pair of [...map.items]) {
    const name = String(isScalar(pair.key) ? pair.key.value : pair.key);
    if (!(name in fields)) map.delete(pair.key);
  }
  const names = Object.keys(fields).toSorted((a, b) => place(order, a) - place(order, b));
  for (const [index, name] of names.entries()) {
    const pair = map.items.find(({ key }) => isScalar(key) && key.value === name);
    if (pair) {
      pair.value = mended(document, pair.value, fields[name]);
      continue;
    }
    // A new field stands behind the one that comes before it in the form.
    const before = names.slice(0, index).findLast((other) => map.has(other));
    const at = map.items.findIndex(({ key }) => isScalar(key) && key.value === before) + 1;
    map.items.splice(before === undefined ? 0 : at, 0, document.createPair(name, node(document, fields[name])) as (typeof map.items)[number]);
  }
}

const place = (order: readonly string[], name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);

const written = (document: Document, like: string): string => document.toString({ lineWidth: 0, flowCollectionPadding: /\{ /.test(like) || !/\[\S/.test(like) });

/** Comments and blank lines after a field, which belong to the next one. */
const after = (segment: string): string => /(?:^[ \t]*(?:#[^\n]*)?\n)*$/m.exec(segment.slice(segment.indexOf('\n') + 1))?.[0] ?? '';

/**
 * The file as it was opened with only the fields changed that say something else, so that a reviewer sees nothing but the
 * change. Undefined where the fields are not one under the other from the edge of the page on.
 */
function spliced(before: string, document: Document, fields: Draft, order: readonly string[]): string | undefined {
  const map = document.contents;
  if (!isMap(map) || map.flow) return undefined;
  const source = before.endsWith('\n') ? before : `${before}\n`;
  const starts = map.items.map(({ key }) => (isScalar(key) ? key.range?.[0] ?? -1 : -1));
  if (starts.some((start) => start < 0 || (start > 0 && source[start - 1] !== '\n'))) return undefined;
  const said = (withoutEmpties(document.toJS()) ?? {}) as Draft;
  const parts = map.items.map((pair, index) => {
    const name = String((pair.key as Scalar).value);
    const segment = source.slice(starts[index], starts[index + 1] ?? source.length);
    if (!(name in fields)) return { name, text: after(segment) };
    if (same(said[name], fields[name])) return { name, text: segment };
    const one = new Document(new YAMLMap());
    pair.value = mended(document, pair.value, fields[name]) as typeof pair.value;
    (pair.key as Scalar).commentBefore = null;
    (pair.key as Scalar).spaceBefore = false;
    (one.contents as YAMLMap).items.push(pair as never);
    return { name, text: written(one, segment) + after(segment) };
  });
  const names = Object.keys(fields).toSorted((a, b) => place(order, a) - place(order, b));
  for (const [index, name] of names.entries()) {
    if (parts.some((part) => part.name === name)) continue;
    const one = new Document({});
    mendMap(one, one.contents as unknown as YAMLMap, { [name]: fields[name] });
    const neighbour = names.slice(0, index).findLast((other) => parts.some((part) => part.name === other));
    parts.splice(neighbour === undefined ? 0 : parts.findIndex((part) => part.name === neighbour) + 1, 0, { name, text: written(one, '') });
  }
  return source.slice(0, starts[0] ?? 0) + parts.map(({ text }) => text).join('');
}

/** The fields of a draft as YAML, in the file as it was opened or in a new one. */
function yamlOf(draft: Draft, before: string | undefined, order: readonly string[]): string {
  const fields = (withoutEmpties(entryFields(draft)) ?? {}) as Draft;
  const opened = before === undefined ? undefined : parseDocument(before, { strict: true, uniqueKeys: false, stringKeys: true });
  if (before !== undefined && opened?.errors.length === 0) {
    const text = spliced(before, opened, fields, order);
    if (text !== undefined) return text;
  }
  const document = opened && opened.errors.length === 0 && isMap(opened.contents) ? opened : new Document({});
  mendMap(document, document.contents as unknown as YAMLMap, fields, order);
  return written(document, '');
}

/** The fields and the text between which a Markdown file is divided. */
function halves(source: string): { fields: string; body: string } | undefined {
  const found = /^\uFEFF?---[^\n]*\n([\s\S]*?)\n?---[ \t]*(?:\n|$)([\s\S]*)$/.exec(source);
  return found ? { fields: found[1] ?? '', body: found[2] ?? '' } : undefined;
}

function opened(text: string, { data, body, findings }: ReturnType<typeof parseYamlFile>): Draft {
  const errors = findings.filter(({ level }) => level === undefined).map(({ message, fix, line }) => `${line ? `Line ${line}: ` : ''}${message} ${fix}`);
  return { ...data, ...(body.trim() !== '' && { body: body.trim() }), [keys.source]: text, ...(errors.length > 0 && { [keys.broken]: errors }) };
}

const listMark = '\u0000list:';

/** An entry of a list in place of its file: its name and nothing else. Thousands of them are read before a list is shown. */
export const listText = (field: string, name: string): string => listMark + JSON.stringify([field, name]);

/** The name in an entry of a list, or undefined for a file. */
function fromList(text: string): Draft | undefined {
  if (!text.startsWith(listMark)) return undefined;
  try {
    const [field, name] = JSON.parse(text.slice(listMark.length)) as [string, string];
    return { [String(field)]: String(name) };
  } catch {
    // A file that only begins like this is a file.
    return undefined;
  }
}

const unix = (text: string): string => text.replaceAll('\r\n', '\n');

/** The file in which a draft is written: as it was opened, or as somebody else has saved it since. */
const sourceIn = (draft: Draft): string | undefined => (typeof draft[keys.source] === 'string' ? unix(sourceOf(draft[keys.source] as string)) : undefined);

/** Files of nothing but YAML. */
export const yamlFormat: Format = {
  fromFile: (text) => fromList(text) ?? opened(unix(text), parseYamlFile(unix(text))),
  toFile: (draft, order = []) => yamlOf(draft, sourceIn(draft), order),
};

/** Markdown files with their fields as YAML before the text. */
export const markdownFormat: Format = {
  fromFile: (text) => fromList(text) ?? opened(unix(text), parseMarkdownFile(unix(text))),
  toFile: (draft, order = []) => {
    const text = sourceIn(draft);
    const source = text === undefined ? undefined : halves(text);
    const body = typeof draft['body'] === 'string' ? draft['body'].trim() : '';
    const fields = yamlOf(draft, source?.fields, order);
    if (source && source.body.trim() === body) return `---\n${fields}---\n${source.body}`;
    return `---\n${fields}---\n${body === '' ? '' : `\n${body}\n`}`;
  },
};
