import { type Document, isMap, isPair, isScalar, isSeq, parseDocument, Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { FieldNode } from '../../schemas/derive/fields.ts';
import { parseMarkdownFile, parseYamlFile, type Parsed } from './front-matter.ts';

/** What the reader of content makes of a text, whatever its line endings. */
export function parseExactly(file: string, text: string): Parsed {
  const lines = text.replaceAll(/\r\n?/g, '\n');
  return file.endsWith('.yml') ? parseYamlFile(lines) : parseMarkdownFile(lines);
}

/** Where the fields stand in the text of a content file. */
interface Span { start: number; end: number }

/** A piece of text to put in the place of another one. */
interface Edit { from: number; to: number; text: string }

/** The fields of a text as they are written, with a position for each. */
export interface Fields { file: string; text: string; span: Span; document: Document; eol: string }

/** Finds the fields of a content file that can be read. The answer counts from the beginning of the text. */
export function fieldsIn(file: string, text: string): Fields {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
  const span = file.endsWith('.yml') ? { start: mark, end: text.length } : { start: text.indexOf('\n') + 1, end: text.search(/(?<=\n)---[ \t]*(?:\r?\n|$)/) };
  return { file, text, span, eol, document: parseDocument(text.slice(span.start, span.end), { uniqueKeys: false, stringKeys: true, merge: false, logLevel: 'silent' }) };
}

/** The text with some pieces put in the place of others. */
const spliced = (text: string, edits: readonly Edit[]): string =>
  edits.toSorted((a, b) => b.from - a.from).reduce((done, edit) => done.slice(0, edit.from) + edit.text + done.slice(edit.to), text);

/** Plain words that a YAML reader, old or new, takes for something else than text. Days are the same to all that read here. */
const needsQuotes = (value: string): boolean => /^(?:y|yes|n|no|on|off|true|false|null|[\d.e_-]+)$/i.test(value) && !/^\d{4}-\d\d-\d\d$/.test(value);
const plain = (value: string): string => (needsQuotes(value) ? `"${value}"` : value);

/** The edit that writes another value where a scalar stands, in the quotation marks that it has. Undefined for a text of several lines. */
function scalarEdit({ span, text }: Fields, scalar: Scalar, value: string): Edit | undefined {
  if (!scalar.range) return undefined;
  const [from, to] = [scalar.range[0] + span.start, scalar.range[1] + span.start];
  if (from === to) return { from, to, text: `${/\s$/.test(text.slice(0, from)) ? '' : ' '}${plain(value)}${/^(?:\s|$)/.test(text.slice(to)) ? '' : ' '}` };
  switch (scalar.type) {
    case Scalar.PLAIN: return { from, to, text: plain(value) };
    case Scalar.QUOTE_DOUBLE: return { from, to, text: `"${value}"` };
    case Scalar.QUOTE_SINGLE: return { from, to, text: `'${value}'` };
    default: return undefined;
  }
}

/** A scalar that some fields describe. */
interface Found { scalar: Scalar; node: FieldNode }

/** Every scalar of a document that the fields of a tree describe, in the groups and lists where it stands. */
function* scalarsOf(tree: readonly FieldNode[], map: unknown): Generator<Found> {
  if (!isMap(map)) return;
  for (const pair of map.items) {
    const node = isPair(pair) && isScalar(pair.key) ? tree.find(({ name }) => name === (pair.key as Scalar).value) : undefined;
    if (!node) continue;
    for (const item of isSeq(pair.value) ? (pair.value as YAMLSeq).items : [pair.value]) {
      if (node.fields) yield* scalarsOf(node.fields, item);
      else if (isScalar(item)) yield { scalar: item, node };
    }
  }
}

/**
 * The text with the values that `instead` answers for in the place of others; all else stays byte for byte. Undefined
 * where that cannot be done, because a value is written in a way that is not known.
 */
export function replaceValues(file: string, text: string, tree: readonly FieldNode[], instead: (value: unknown, node: FieldNode) => string | undefined): string | undefined {
  const fields = fieldsIn(file, text);
  const edits: Edit[] = [];
  for (const { scalar, node } of scalarsOf(tree, fields.document.contents)) {
    const value = instead(scalar.value, node);
    if (value === undefined) continue;
    const edit = scalarEdit(fields, scalar, value);
    if (!edit) return undefined;
    edits.push(edit);
  }
  return spliced(text, edits);
}

const topLevel = ({ document }: Fields): YAMLMap | undefined => (isMap(document.contents) ? document.contents : undefined);
const pairOf = (fields: Fields, name: string) => topLevel(fields)?.items.find(({ key }) => isScalar(key) && key.value === name);

/** A line of its own after all other fields. */
function appended({ text, span, eol }: Fields, line: string): string {
  const before = text.slice(0, span.end);
  return `${before}${before === '' || before.endsWith('\n') ? '' : eol}${line}${eol}${text.slice(span.end)}`;
}

/** The text with another value of one field at the top of an entry, or with the field as a new last line. */
export function setField(file: string, text: string, name: string, value: string): string | undefined {
  const fields = fieldsIn(file, text);
  const pair = pairOf(fields, name);
  if (!pair) return appended(fields, `${name}: ${plain(value)}`);
  if (!isScalar(pair.value)) return undefined;
  const edit = scalarEdit(fields, pair.value, value);
  return edit && spliced(text, [edit]);
}

/** The text with one more item at the end of a list at the top of an entry, or with the list as new last lines. */
export function addToList(file: string, text: string, name: string, value: string): string | undefined {
  const fields = fieldsIn(file, text);
  const pair = pairOf(fields, name);
  if (!pair) return appended(fields, `${name}:${fields.eol}  - ${value}`);
  const list = pair.value;
  if (!isSeq(list) || list.items.length === 0 || !list.range) return undefined;
  const last = list.items.at(-1) as { range?: [number, number, number] };
  if (!last.range) return undefined;
  const end = last.range[1] + fields.span.start;
  if (list.flow) return spliced(text, [{ from: end, to: end, text: `, ${value}` }]);
  // The new line begins as that of the last item does: with the same blanks before its hyphen.
  const lineStart = text.lastIndexOf('\n', last.range[0] + fields.span.start - 1) + 1;
  const indent = /^[ \t]*-[ \t]+/.exec(text.slice(lineStart))?.[0];
  if (indent === undefined) return undefined;
  const lineEnd = text.indexOf('\n', end);
  const at = lineEnd === -1 ? text.length : lineEnd + 1;
  return spliced(text, [{ from: at, to: at, text: lineEnd === -1 ? `${fields.eol}${indent}${value}` : `${indent}${value}${fields.eol}` }]);
}

/** True for the same data, whatever the order of its fields. It is data of a file: no functions, no cycles. */
function same(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return Object.is(one, other);
  const [left, right] = [Object.entries(one), Object.entries(other)];
  return Array.isArray(one) === Array.isArray(other) && left.length === right.length && left.every(([key, value]) => key in other && same(value, (other as Record<string, unknown>)[key]));
}

/** True where the reader finds the expected fields and text in a file, and nothing wrong that stops it. */
export function reads(file: string, text: string, data: Record<string, unknown>, body: string): boolean {
  const parsed = parseExactly(file, text);
  return parsed.findings.every(({ level }) => level !== undefined) && parsed.body === body && same(parsed.data, data);
}
