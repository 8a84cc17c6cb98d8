import { collectionNamed, type CollectionName } from '../../schemas/index.ts';
import { shown } from '../../schemas/message.ts';
import { newText, type Origin, updatedText } from './entry-text.ts';
import { type Existing, importedFrom } from './existing.ts';
import type { Incoming, Owned } from './reading.ts';
import type { Say } from './reasons.ts';
import type { Standing } from './standing.ts';

/** What becomes of a file: `kept` is a file that people wrote or reviewed, which an import leaves alone. */
export type State = 'new' | 'changed' | 'unchanged' | 'kept';

/** What an import would do with one record. */
export interface Planned {
  state: State;
  collection: CollectionName;
  id: string;
  /** From the content folder on. */
  file: string;
  name: string;
  where: string;
  /** The whole text to write, for `new` and `changed`. */
  text?: string;
  /** The whole text that is there, for `changed`. */
  before?: string;
  /** Names of the fields that change, for `changed`. */
  fields?: string[];
  /** Why it is kept, as a whole sentence. */
  why?: string;
}

/** What is planned with a record whose file is there. Fields that the source cannot state at all are not missed. */
export function planUpdate(record: Incoming, entry: Existing, origin: Origin, owns: Owned, unstated: readonly string[], say: Say): Planned {
  const same = { collection: record.collection, id: entry.id, file: entry.file, name: record.name, where: record.where };
  if (entry.untouchable !== undefined) return { ...same, state: 'kept', why: entry.untouchable };
  if (importedFrom(entry.data).from !== origin.from) return { ...same, state: 'kept', why: 'It came from another source.' };
  let updated;
  try {
    updated = updatedText(entry, record.fields, origin, record.body, owns);
  } catch {
    return { ...same, state: 'kept', why: 'Its fields refer to each other, which an import cannot follow.' };
  }
  const { text, changed, edited } = updated;
  for (const name of edited) say('EditedByPeople', `“${name}” in ${entry.file} has something that the source does not have.`);
  for (const name of Object.keys(owns)) {
    if (record.fields[name] === undefined && entry.data[name] !== undefined && !unstated.includes(name)) say('NoLongerStated', `“${name}” in ${entry.file} is not in the source.`);
  }
  return changed.length === 0 ? { ...same, state: 'unchanged' } : { ...same, state: 'changed', text, before: entry.text, fields: changed };
}

/**
 * What is planned with a record that has no file yet, or undefined where every name it could have is taken. A file of
 * the same name that people wrote is taken for the same thing and kept; one with another number is another thing.
 * @param taken Files that the same import has given to other records.
 */
export function planNew(record: Incoming, standing: Standing, taken: ReadonlySet<string>, origin: Origin, say: Say): Planned | undefined {
  const { path, endings: [ending = '.md'] } = collectionNamed(record.collection);
  for (const id of record.ids) {
    const file = `${path}/${id}${ending}`;
    const same = { collection: record.collection, id, file, name: record.name, where: record.where };
    const there = standing.byFile.get(file);
    if (taken.has(file)) continue;
    if (standing.blocked.has(file)) return { ...same, state: 'kept', why: 'What has this name cannot be read as a content file. Mend or remove it, then import again.' };
    if (!there) return { ...same, state: 'new', text: newText(record.collection, record.fields, origin, record.body, ending === '.md') };
    if (importedFrom(there.data).reference !== undefined || there.data['urn'] !== undefined) continue;
    return { ...same, state: 'kept', why: there.untouchable ?? 'It came from another source.' };
  }
  return void say('NoFreeAddress', `${shown(record.name)} could be called ${record.ids.join(', ')}, and all of them are taken.`);
}
