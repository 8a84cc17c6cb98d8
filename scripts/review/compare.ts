import { fieldsOf } from '../../schemas/derive/fields.ts';
import { collectionNamed, type CollectionName } from '../../schemas/index.ts';
import { hasPage } from '../../src/domain/addresses.ts';
import { oldDayOfNote } from './change-note.ts';
import { type FieldChange, fieldChanges } from './field-changes.ts';
import { redirectsIn } from '../check/known-pages.ts';
import { calledEntry, shownAt, type Side, written, type Written } from './side.ts';

/** What a change means for one entry. */
export interface EntryChange {
  kind: 'added' | 'changed' | 'renamed' | 'removed';
  collection: CollectionName;
  id: string;
  /** Its file from the content folder on, as it is after the change where it is still there. */
  file: string;
  /** What people call it. */
  title: string;
  /** Where it is shown on the site. */
  address?: string;
  /** For a renamed entry what it was called before. */
  from?: { id: string; file: string };
  /** For a page that has gone from its address: that address, and where its visitors are sent. */
  left?: { address: string; redirect?: string };
  /** The day of an older change that the site would give to its new note. */
  oldDay?: string;
  /** The states whose fields cannot be read, so that they cannot be compared. */
  unreadable: readonly ('before' | 'after')[];
  changes: readonly FieldChange[];
}

/** One entry on one side, as far as it is there. */
interface State extends Written { file: string }

interface Pair { collection: CollectionName; id: string; before: State | undefined; after: State | undefined; from?: { id: string; file: string } }

/** Files that are not entries of any collection: pictures, notes, and what has no right name. */
export const isEntry = (sides: readonly Side[], file: string): boolean => sides.some(({ files }) => files.has(file));

function stateOf(side: Side, file: string): State | undefined {
  const state = side.files.has(file) ? written(side, file) : undefined;
  return state && { ...state, file };
}

function pairs(before: Side, after: Side, files: readonly string[]): Pair[] {
  const found = new Map<string, Pair>();
  for (const file of files) {
    const known = before.files.get(file) ?? after.files.get(file);
    if (!known) continue;
    const key = `${known.collection}/${known.id}`;
    const pair = found.get(key) ?? { ...known, before: undefined, after: undefined };
    found.set(key, { ...pair, before: pair.before ?? stateOf(before, file), after: pair.after ?? stateOf(after, file) });
  }
  return [...found.values()].filter((pair) => pair.before ?? pair.after);
}

/** How much of what either says both say: fields that are alike, and the text, which counts as three. */
function likeness(one: Written, other: Written): number {
  const keys = [...new Set([...Object.keys(one.data), ...Object.keys(other.data)])];
  const alike = keys.filter((key) => JSON.stringify(one.data[key]) === JSON.stringify(other.data[key])).length;
  const body = one.body.trim() !== '' && one.body === other.body ? 3 : 0;
  return (alike + body) / (keys.length + 3);
}

/** The most pairs that are held against each other to find out what was renamed. */
const mostCompared = 20_000;

/** Entries that went and entries that came and are for the most part the same are one entry with another name. */
function withRenames(all: readonly Pair[]): Pair[] {
  const gone = all.filter(({ before, after }) => before?.readable && !after);
  const come = all.filter(({ before, after }) => after?.readable && !before);
  if (gone.length * come.length > mostCompared) return [...all];
  const candidates = gone.flatMap((old) => come.filter(({ collection }) => collection === old.collection).map((one) => ({ old, one, alike: likeness(old.before as State, one.after as State) })));
  const renamed = new Map<Pair, Pair>();
  for (const { old, one, alike } of candidates.toSorted((a, b) => b.alike - a.alike)) {
    if (alike >= 0.5 && !renamed.has(one) && ![...renamed.values()].includes(old)) renamed.set(one, old);
  }
  const olds = new Set(renamed.values());
  return all.filter((pair) => !olds.has(pair)).map((pair) => {
    const old = renamed.get(pair);
    return old?.before ? { ...pair, before: old.before, from: { id: old.id, file: old.before.file } } : pair;
  });
}

function changesOf({ collection, before, after }: Pair, names: { before: Side; after: Side }): FieldChange[] {
  if ((before && !before.readable) || (after && !after.readable)) return [];
  const fields = fieldChanges(fieldsOf(collection), before?.data ?? {}, after?.data ?? {}, { before: names.before.nameOf, after: names.after.nameOf });
  const [was, is] = [before?.body.trim() ?? '', after?.body.trim() ?? ''];
  const label = collectionNamed(collection).body?.label ?? 'Text under the fields';
  return was === is ? fields : [{ field: 'body', labels: [label], kind: 'text', before: was || undefined, after: is || undefined }, ...fields];
}

const order: readonly EntryChange['kind'][] = ['removed', 'renamed', 'changed', 'added'];

/** What a change means entry by entry: what went first, because it is what families miss. Files count from the content folder on. */
export function compare(before: Side, after: Side, files: readonly string[], today: string): EntryChange[] {
  const redirects = new Map(redirectsIn(after.content, today).map(({ from, to }) => [from, to]));
  return withRenames(pairs(before, after, files)).map((pair): EntryChange => {
    const { collection, id, from } = pair;
    const state = (pair.after ?? pair.before) as State;
    const kind = from ? 'renamed' : !pair.before ? 'added' : !pair.after ? 'removed' : 'changed';
    const address = shownAt(collection, id, state);
    const oldAddress = pair.before && !(pair.after && !from) && hasPage({ collection }) ? shownAt(collection, from?.id ?? id, pair.before) : undefined;
    const redirect = oldAddress === undefined ? undefined : redirects.get(oldAddress);
    const oldDay = pair.before && pair.after ? oldDayOfNote(pair.before.data, pair.after.data, today) : undefined;
    // A file that cannot be read any more is called what it was called before.
    const title = pair.after?.readable ? calledEntry(after, collection, id, pair.after) : calledEntry(before, collection, id, pair.before ?? state);
    return {
      kind, collection, id, file: state.file, title,
      ...(address !== undefined && { address }), ...(from && { from }),
      ...(oldAddress !== undefined && { left: { address: oldAddress, ...(redirect !== undefined && { redirect }) } }),
      ...(oldDay !== undefined && { oldDay }),
      unreadable: [...(pair.before && !pair.before.readable ? ['before' as const] : []), ...(pair.after && !pair.after.readable ? ['after' as const] : [])],
      changes: changesOf(pair, { before, after }),
    };
  }).toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.file < b.file ? -1 : 1));
}
