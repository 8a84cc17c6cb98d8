import { isDeepStrictEqual } from 'node:util';
import type { Document } from 'yaml';
import { type Fields, isGroup } from '../../schemas/types/group.ts';
import type { Owned } from './reading.ts';
import { putAt } from './yaml-nodes.ts';

const isListOfGroups = (value: unknown): value is Fields[] => Array.isArray(value) && value.length > 0 && value.every(isGroup);

/** True where a group already says what the source says, whatever people added to it. */
const saysSo = (there: unknown, incoming: Fields, owned: readonly string[]): boolean =>
  isGroup(there) && [...new Set([...Object.keys(incoming), ...owned])].every((key) => isDeepStrictEqual(there[key], incoming[key]));

/** What a merge did to a document. */
export interface Merged {
  /** Fields that were written. */
  changed: string[];
  /** Lists that differ from the source and that people added something to. */
  edited: string[];
}

/**
 * Writes what a source says into the fields of a document, and nothing else. In a group, the names that the import does
 * not own stay, and those that it owns and the source lacks go. A list of groups to which people added something stays
 * as it is, because what they added may belong to an item that the source has replaced.
 * @param data The fields of the document as they are read.
 */
export function mergeFields(document: Document, data: Fields, fields: Fields, owns: Owned): Merged {
  const merged: Merged = { changed: [], edited: [] };
  for (const [name, incoming] of Object.entries(fields)) {
    const there = data[name];
    const owned = owns[name] ?? [];
    if (isGroup(incoming) && isGroup(there)) {
      if (saysSo(there, incoming, owned)) continue;
      for (const key of owned) if (incoming[key] === undefined && there[key] !== undefined) document.deleteIn([name, key]);
      for (const [key, value] of Object.entries(incoming)) if (!isDeepStrictEqual(there[key], value)) putAt(document, [name, key], value);
    } else if (isListOfGroups(incoming) && isListOfGroups(there)) {
      if (there.length === incoming.length && incoming.every((item, index) => saysSo(there[index], item, owned))) continue;
      if (there.some((item) => Object.keys(item).some((key) => !owned.includes(key)))) {
        merged.edited.push(name);
        continue;
      }
      putAt(document, [name], incoming);
    } else {
      if (isDeepStrictEqual(there, incoming)) continue;
      putAt(document, [name], incoming);
    }
    merged.changed.push(name);
  }
  return merged;
}
