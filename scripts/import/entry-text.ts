import { Document, parseDocument } from 'yaml';
import { fieldsOf } from '../../schemas/derive/fields.ts';
import type { CollectionName } from '../../schemas/index.ts';
import type { Existing } from './existing.ts';
import { mergeFields, type Merged } from './merge.ts';
import type { Owned } from './reading.ts';
import { nodeOf, yamlStyle } from './yaml-nodes.ts';

/** Where a record came from, as it is written under `imported`. */
export interface Origin { from: string; reference: string; on: string }

/** The text of a new content file, its fields in the order of the schema. */
export function newText(collection: CollectionName, fields: Readonly<Record<string, unknown>>, origin: Origin, body: string | undefined, markdown: boolean): string {
  const all: Record<string, unknown> = { ...fields, imported: { from: origin.from, on: origin.on, reference: origin.reference } };
  const ordered = fieldsOf(collection).filter(({ name }) => all[name] !== undefined).map(({ name }) => [name, all[name]] as const);
  const document = new Document();
  document.contents = nodeOf(document, Object.fromEntries(ordered)) as never;
  const yaml = document.toString(yamlStyle);
  return markdown ? `---\n${yaml}---\n${body === undefined ? '' : `${body}\n`}` : yaml;
}

/** What an import makes of a file that came from an earlier one. */
export interface Updated extends Merged {
  /** The whole text, the same as before where nothing changed. */
  text: string;
}

/**
 * The text of an imported file with what the source says today. Comments, the order of fields and all that the import
 * does not own stay. Without a text in the source the body stays. The day of the import changes only with something else.
 */
export function updatedText({ text, data, body, file }: Existing, fields: Readonly<Record<string, unknown>>, origin: Origin, newBody: string | undefined, owns: Owned): Updated {
  const markdown = file.endsWith('.md');
  const clean = text.replace(/^\uFEFF/, '');
  const start = markdown ? clean.indexOf('\n') + 1 : 0;
  const end = markdown ? clean.indexOf('\n---', 3) + 1 : clean.length;
  const document = parseDocument(clean.slice(start, end));
  const merged = mergeFields(document, data, { ...fields, imported: { from: origin.from, reference: origin.reference } }, owns);
  const bodyChanged = newBody !== undefined && newBody.trim() !== body.trim();
  if (bodyChanged) merged.changed.push('body');
  if (merged.changed.length === 0) return { ...merged, text };
  document.setIn(['imported', 'on'], origin.on);
  const after = bodyChanged ? `---\n${newBody}\n` : clean.slice(end);
  return { ...merged, text: `${clean.slice(0, start)}${document.toString(yamlStyle)}${markdown ? after : ''}` };
}
