import type { CollectionName } from '../../schemas/index.ts';
import { isUnlisted } from '../domain/standing.ts';
import { isLive, type Kept } from '../domain/upkeep.ts';
import type { Content, EntriesByCollection, Entry } from '../reader/content.ts';
import { handedOver } from '../reader/handover.ts';
import { onlyEntry } from '../reader/read-content.ts';
import { withCurrentNames } from './current-names.ts';
import { onceFor } from './once.ts';

/**
 * What every page may ask: the council, today, and entries. `entries` is what lists, the search and other pages name;
 * `shown` is all that has an address today, with what is out of the lists because nobody has checked it for long.
 */
export interface Site {
  content: Content;
  today: string;
  council: Entry<'council'>['data'];
  entries: EntriesByCollection;
  shown: EntriesByCollection;
}

let made: { of: Content; site: Site } | undefined;

/** The content as pages see it: only what is on the website today. Made once for what was read. */
export function site(): Site {
  const handover = handedOver();
  if (!handover) throw new Error('The content has not been read. Run `npm run build` or `npm run dev`.');
  if (made?.of === handover.content) return made.site;
  const { content, today } = handover;
  const live = (entries: Entry[]): Entry[] => entries.filter(({ data }) => isLive(data as Kept, today));
  const each = (from: EntriesByCollection, keep: (entries: Entry[]) => Entry[]): EntriesByCollection => Object.fromEntries(Object.entries(from).map(([name, list]) => [name, keep(list as Entry[])])) as unknown as EntriesByCollection;
  const council = onlyEntry(content, 'council').data;
  const shown = withCurrentNames(each(content.entries, live));
  const entries = each(shown, (list) => list.filter((entry) => !isUnlisted(entry, today, council.freshness)));
  made = { of: content, site: { content, today, council, entries, shown } };
  return made.site;
}

/** An entry by its collection and id, or undefined where other pages do not name it. */
export const find = <Name extends CollectionName>(name: Name, id: string): Entry<Name> | undefined => entryIn(site().entries, name, id);

/** An entry that has an address, whether other pages name it or not. */
export const findShown = <Name extends CollectionName>(name: Name, id: string): Entry<Name> | undefined => entryIn(site().shown, name, id);

const entryIn = <Name extends CollectionName>(entries: EntriesByCollection, name: Name, id: string): Entry<Name> | undefined => byName(entries).get(name)?.get(id) as Entry<Name> | undefined;

const byName = onceFor((entries: EntriesByCollection): ReadonlyMap<string, ReadonlyMap<string, Entry>> => new Map(Object.entries(entries).map(([name, list]) => [name, new Map((list as Entry[]).map((entry) => [entry.id, entry]))])));
