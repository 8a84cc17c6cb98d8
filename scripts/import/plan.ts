import { collectionNamed, type CollectionName } from '../../schemas/index.ts';
import { judge } from '../../src/reader/judge.ts';
import { tooHard } from '../../src/reader/markdown-rules.ts';
import { existingFiles } from './existing.ts';
import { type Planned, planNew, planUpdate } from './plan-record.ts';
import type { Incoming, Owned, Reading } from './reading.ts';
import { type Note, type Say, sayAt } from './reasons.ts';
import { keyOf, standingOf } from './standing.ts';

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

/** A record as far as the reader of content would take it, or undefined where it would not. What an imported entry merely lacks is no reason. */
function acceptable(record: Incoming, say: Say): Incoming | undefined {
  const { collection, fields, body, ...rest } = record;
  const data = { ...fields, imported: { from: 'import', on: '2026-01-01' } };
  const errors = judge(collectionNamed(collection), data).findings.filter(({ level }) => (level ?? 'error') === 'error');
  for (const { field, message } of errors) say('RefusedByTheSchema', `“${field ?? collection}”: ${message}`);
  const hard = body === undefined ? undefined : tooHard(body);
  if (hard) say('UnusableText', hard.message);
  if (errors.length > 0) return undefined;
  return { ...rest, collection, fields, ...(body !== undefined && !hard && { body }) };
}

/** What an import of some records would do to a content folder: which files are new, changed, unchanged and kept. */
export async function planImport(reading: Reading, { root, from, collections, owns, today }: Ground): Promise<Plan> {
  const standing = standingOf(await existingFiles(root, collections), from);
  const notes: Note[] = [...reading.notes];
  const planned: Planned[] = [];
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  for (const raw of reading.records) {
    const say = sayAt(raw.where, notes);
    const linked = Object.entries(raw.refersTo ?? {}).map(([field, target]) => [field, ids.get(keyOf(target))] as const).filter(([, id]) => id !== undefined);
    const record = acceptable({ ...raw, fields: { ...raw.fields, ...Object.fromEntries(linked) } }, say);
    if (!record) continue;
    const origin = { from, reference: record.reference, on: today };
    const there = standing.byReference.get(keyOf(record)) ?? (record.urn === undefined ? undefined : standing.byUrn.get(record.urn));
    const plan = there
      ? planUpdate(record, there, origin, owns[record.collection] ?? {}, reading.unstated ?? [], say)
      : planNew(record, standing, taken, origin, say);
    if (!plan) continue;
    taken.add(plan.file);
    ids.set(keyOf(record), plan.id);
    planned.push(plan);
  }
  const present = new Set(reading.records.map(keyOf));
  const gone: string[] = [];
  for (const [key, { file }] of standing.byReference) {
    const where = reading.leftOut.get(key);
    if (present.has(key)) continue;
    if (where !== undefined) notes.push({ reason: 'StillHere', where, message: `${file} came from this record.` });
    else if (!reading.partial) gone.push(file);
  }
  return { planned, notes, refused: reading.records.length - planned.length, gone };
}
