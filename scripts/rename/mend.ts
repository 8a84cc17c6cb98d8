import { type FieldNode, putAt } from '../../schemas/derive/fields.ts';
import { referencesIn, referringFields } from '../../schemas/derive/references.ts';
import type { CollectionName } from '../../schemas/index.ts';
import { writtenAs } from '../../schemas/types/reference.ts';
import { parseExactly, reads, replaceValues } from '../../src/reader/splice-fields.ts';

/** An entry and what it will be called. The addresses are missing for what has no page of its own. */
export interface Renaming { collection: CollectionName; from: string; to: string; addresses?: { from: string; to: string } }

/** What was mended in a file. */
export interface Mended { text: string; fields: string[]; links: number }

/** What a reference is to be, or undefined for one that names something else. */
function renamed({ collection, from, to }: Renaming, value: unknown, { refersTo = [] }: FieldNode): string | undefined {
  return refersTo.includes(collection) && value === writtenAs(collection, from, refersTo) ? writtenAs(collection, to, refersTo) : undefined;
}

/** A text in which the links of Markdown and MDX to one address lead to another. What is no link stays. */
function mendLinks(text: string, addresses: Renaming['addresses']): { text: string; links: number } {
  if (!addresses) return { text, links: 0 };
  let links = 0;
  const link = new RegExp(`(\\]\\(\\s*<?|^[ \\t>-]*\\[[^\\]\\n]+\\]:\\s*<?|\\bhref=["'])${addresses.from}(?=[)#?\\s>"'])`, 'gm');
  const mended = text.replaceAll(link, (_all, before: string) => {
    links += 1;
    return before + addresses.to;
  });
  return { text: mended, links };
}

/** The same value with every text in it changed. */
function eachText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => eachText(item, change));
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, eachText(item, change)])) : value;
}

/** The fields with every reference to the entry as it is to be, and the paths of those that change. */
function expected(data: Record<string, unknown>, collection: CollectionName, renaming: Renaming): { data: Record<string, unknown>; fields: string[] } {
  const copy = structuredClone(data);
  const fields: string[] = [];
  for (const { node, value, at } of [...referencesIn(collection, data)]) {
    const now = renamed(renaming, value, node);
    if (now === undefined) continue;
    putAt(copy, at, now);
    fields.push(at);
  }
  return { data: copy, fields };
}

/**
 * A content file with all references and links to a renamed entry mended and all else as it was, byte for byte. Throws a
 * sentence for a file in which that cannot be done; undefined where nothing is to be done.
 */
export function mend(file: string, text: string, collection: CollectionName, renaming: Renaming): Mended | undefined {
  const before = parseExactly(file, text);
  if (before.findings.some(({ level }) => level === undefined)) return undefined;
  const linked = mendLinks(text, renaming.addresses);
  const links = (one: string): string => mendLinks(one, renaming.addresses).text;
  const { data, fields } = expected(eachText(before.data, links) as Record<string, unknown>, collection, renaming);
  if (fields.length === 0 && linked.links === 0) return undefined;
  const after = fields.length === 0 ? linked.text : replaceValues(file, linked.text, referringFields(collection), (value, node) => renamed(renaming, value, node));
  if (after === undefined || !reads(file, after, data, links(before.body))) throw new Error(`${file} names “${renaming.from}” in a way that cannot be changed safely (${[...fields, ...(linked.links > 0 ? ['links'] : [])].join(', ')}). Change it by hand, then try again.`);
  return { text: after, fields, links: linked.links };
}
