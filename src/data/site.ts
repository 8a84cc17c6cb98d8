import type { CollectionName } from '../../schemas/index.ts';
import { isLive, type Kept } from '../domain/upkeep.ts';
import type { Content, EntriesByCollection, Entry } from '../reader/content.ts';
import { handedOver } from '../reader/handover.ts';
import { allEntries, onlyEntry } from '../reader/read-content.ts';
import { withCurrentNames } from './current-names.ts';

/** What every page may ask: the council, the entries that are live today, and today. */
export interface Site {
  content: Content;
  today: string;
  council: Entry<'council'>['data'];
  entries: EntriesByCollection;
}

let made: { of: Content; site: Site } | undefined;

/** The content as pages see it: only what is on the website today. Made once for what was read. */
export function site(): Site {
  const handover = handedOver();
  if (!handover) throw new Error('The content has not been read. Run `npm run build` or `npm run dev`.');
  if (made?.of === handover.content) return made.site;
  const { content, today } = handover;
  const live = (entries: Entry[]): Entry[] => entries.filter(({ data }) => isLive(data as Kept, today));
  const entries = withCurrentNames(Object.fromEntries(Object.entries(content.entries).map(([name, list]) => [name, live(list as Entry[])])) as unknown as EntriesByCollection);
  made = { of: content, site: { content, today, council: onlyEntry(content, 'council').data, entries } };
  return made.site;
}

/** An entry by its collection and id, or undefined where it is not live. */
export function find<Name extends CollectionName>(name: Name, id: string): Entry<Name> | undefined {
  const { entries } = site();
  let index = indexes.get(entries);
  if (!index) indexes.set(entries, (index = new Map(allEntries({ entries }).map((entry) => [`${entry.collection}/${entry.id}`, entry]))));
  return index.get(`${name}/${id}`) as Entry<Name> | undefined;
}

const indexes = new WeakMap<EntriesByCollection, Map<string, Entry>>();
