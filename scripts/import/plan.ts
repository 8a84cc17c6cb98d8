import { collectionNamed, type CollectionName } from '../../schemas/index.ts';
import { shown } from '../../schemas/message.ts';
import { judge } from '../../src/reader/judge.ts';
import { tooHard } from '../../src/reader/markdown.ts';
import { newText, updatedText } from './entry-text.ts';
import { type Existing, existingFiles, importedFrom } from './existing.ts';
import type { Incoming, Owned, Reading } from './reading.ts';
import { type Note, type Say, sayAt } from './reasons.ts';

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

/** All that an import would do. Nothing is written by making it. */
export interface Plan {
  planned: Planned[];
  notes: Note[];
  /** How many records are not carried over because no file can be made of them. */
  refused: number;
  /** Files of earlier imports whose records the source does not have any more. */
  gone: string[];
}

/** What a plan has to know besides the records. */
export interface Ground {
  root: string;
  /** The name of the system that the records come from. */
  from: string;
  collections: readonly CollectionName[];
  owns: Partial<Record<CollectionName, Owned>>;
  /** Today as `YYYY-MM-DD`. */
  today: string;
}

const keyOf = ({ collection, reference }: { collection: CollectionName; reference: string }): string => `${collection}/${reference}`;

/** What the schema would refuse in a new file. What an imported entry merely lacks is no reason to refuse it. */
function refusals({ collection, fields, body }: Incoming, say: Say): { refused: boolean; body: string | undefined } {
  const data = { ...fields, imported: { from: 'import', on: '2026-01-01' } };
  const errors = judge(collectionNamed(collection), data).findings.filter(({ level }) => (level ?? 'error') === 'error');
  for (const { field, message } of errors) say('RefusedByTheSchema', `“${field ?? collection}”: ${message}`);
  const hard = body === undefined ? undefined : tooHard(body);
  if (hard) say('UnusableText', hard.message);
  return { refused: errors.length > 0, body: hard ? undefined : body };
}

/** What an import of some records would do to a content folder: which files are new, changed, unchanged and kept. */
export async function planImport(reading: Reading, { root, from, collections, owns, today }: Ground): Promise<Plan> {
  const { entries, blocked } = await existingFiles(root, collections);
  const byFile = new Map(entries.map((entry) => [entry.file, entry]));
  const ours = entries.filter(({ data }) => importedFrom(data).from === from);
  const byReference = new Map(ours.toReversed().map((entry) => [keyOf({ collection: entry.collection, reference: String(importedFrom(entry.data).reference) }), entry]));
  const byUrn = new Map(entries.toReversed().flatMap((entry) => (entry.data['urn'] === undefined ? [] : [[String(entry.data['urn']), entry] as const])));
  const notes: Note[] = [...reading.notes];
  const planned: Planned[] = [];
  const taken = new Set<string>();
  const ids = new Map<string, string>();

  const settle = (record: Incoming, id: string, file: string, rest: Omit<Planned, 'collection' | 'id' | 'file' | 'name' | 'where'>): void => {
    taken.add(file);
    ids.set(keyOf(record), id);
    planned.push({ collection: record.collection, id, file, name: record.name, where: record.where, ...rest });
  };

  const update = (record: Incoming, entry: Existing, fields: Incoming['fields'], body: string | undefined, say: Say): void => {
    if (entry.untouchable !== undefined || importedFrom(entry.data).from !== from) return settle(record, entry.id, entry.file, { state: 'kept', why: entry.untouchable ?? 'It came from another source.' });
    const own = owns[record.collection] ?? {};
    const { text, changed, edited } = updatedText(entry, fields, { from, reference: record.reference, on: today }, body, own);
    for (const name of edited) say('EditedByPeople', `“${name}” in ${entry.file} has something that the source does not have.`);
    for (const name of Object.keys(own)) if (fields[name] === undefined && entry.data[name] !== undefined && !reading.unstated?.includes(name)) say('NoLongerStated', `“${name}” in ${entry.file} is not in the source.`);
    if (changed.length === 0) settle(record, entry.id, entry.file, { state: 'unchanged' });
    else settle(record, entry.id, entry.file, { state: 'changed', text, before: entry.text, fields: changed });
  };

  const create = (record: Incoming, fields: Incoming['fields'], body: string | undefined, say: Say): void => {
    const { path, endings: [ending = '.md'] } = collectionNamed(record.collection);
    for (const id of record.ids) {
      const file = `${path}/${id}${ending}`;
      if (taken.has(file)) continue;
      if (blocked.has(file)) return settle(record, id, file, { state: 'kept', why: 'What has this name cannot be read as a content file. Mend or remove it, then import again.' });
      const there = byFile.get(file);
      // An entry with another number is another school or service that happens to have the same name.
      if (there && (importedFrom(there.data).reference !== undefined || there.data['urn'] !== undefined)) continue;
      if (there) return settle(record, id, file, { state: 'kept', why: there.untouchable ?? 'It came from another source.' });
      const text = newText(record.collection, fields, { from, reference: record.reference, on: today }, body, ending === '.md');
      return settle(record, id, file, { state: 'new', text });
    }
    say('NoFreeAddress', `${shown(record.name)} could be called ${record.ids.join(', ')}, and all of them are taken.`);
  };

  for (const record of reading.records) {
    const say = sayAt(record.where, notes);
    const { refused, body } = refusals(record, say);
    if (refused) continue;
    const linked = Object.entries(record.refersTo ?? {}).flatMap(([name, target]) => { const id = ids.get(keyOf(target)); return id === undefined ? [] : [[name, id] as const]; });
    const fields = { ...record.fields, ...Object.fromEntries(linked) };
    const there = byReference.get(keyOf(record)) ?? (record.urn === undefined ? undefined : byUrn.get(record.urn));
    if (there) update(record, there, fields, body, say);
    else create(record, fields, body, say);
  }

  const present = new Set(reading.records.map(keyOf));
  const gone: string[] = [];
  for (const [key, { file }] of byReference) {
    const where = reading.leftOut.get(key);
    if (present.has(key)) continue;
    if (where !== undefined) notes.push({ reason: 'StillHere', where, message: `${file} came from this record.` });
    else if (!reading.partial) gone.push(file);
  }
  return { planned, notes, refused: reading.records.length - planned.length, gone };
}
