import { questionIds } from '../../schemas/framework/questions.ts';
import { sections } from '../../schemas/framework/vocabularies/services.ts';
import { collections } from '../../schemas/index.ts';
import { addressOf, fixedAddresses, hasPage, innerAddresses } from '../../src/domain/addresses.ts';
import { cardOf } from '../../src/domain/cards.ts';
import { expectationAnchors } from '../../src/domain/expectations.ts';
import { yearsOf } from '../../src/domain/yearly-report.ts';
import { type Redirect, redirectsOf } from '../../src/domain/redirects.ts';
import { isUnlisted } from '../../src/domain/standing.ts';
import { isLive, type Kept } from '../../src/domain/upkeep.ts';
import { browseAddresses } from '../../src/domain/ways.ts';
import type { Content, Entry } from '../../src/reader/content.ts';
import { allEntries } from '../../src/reader/read-content.ts';

/** True for an entry that is on the website today. Dates that could not be read hide nothing. */
export const isLiveEntry = (entry: Entry, today: string): boolean => isLive(entry.data as Kept, today);

/** True for an entry whose last day on the website is over. Two days in the wrong order are told elsewhere. */
export const isOver = ({ data }: Entry, today: string): boolean => {
  const { publishFrom, hideAfter } = data as Kept;
  return hideAfter !== undefined && hideAfter < today && !(publishFrom !== undefined && publishFrom > hideAfter);
};

/** Every former address that leads to a page, today or on a day to come. */
export const redirectsIn = (content: Pick<Content, 'entries'>, today: string): Redirect[] => redirectsOf(allEntries(content).filter((entry) => !isOver(entry, today)));

type Pages = ReadonlyMap<string, ReadonlySet<string> | undefined>;

const made = new WeakMap<Content['entries'], { today: string; pages: Pages }>();

/**
 * Every page of the site by its address, with the ids of its headings where somebody may link to them. Entries that are
 * hidden today are among them: they are pages on another day. Worked out once for what was read.
 */
export function knownPages(content: Pick<Content, 'entries'>, today: string): Pages {
  const before = made.get(content.entries);
  if (before?.today === today) return before.pages;
  const entries = allEntries(content).filter(hasPage);
  const pages = new Map<string, ReadonlySet<string> | undefined>([...fixedAddresses, ...innerAddresses].map((address) => [address, undefined]));
  for (const id of questionIds) pages.set(`/compare/${id}/`, undefined);
  for (const { id } of sections.terms) pages.set(`/${id}/`, undefined);
  for (const entry of entries) pages.set(addressOf(entry), entry.collection === 'guides' ? new Set([...entry.headings.map(({ id }) => id), ...expectationAnchors((entry as Entry<'guides'>).data.expectations)]) : undefined);
  const policy = content.entries.council[0]?.data.freshness;
  const listed = entries.filter((entry) => entry.collection !== 'removed' && isLiveEntry(entry, today) && !isUnlisted(entry, today, policy)).map(cardOf);
  for (const address of browseAddresses(listed, content.entries.council.flatMap(({ data }) => data.areas ?? []))) pages.set(address, undefined);
  // A comment whose day could not be read has no year.
  for (const year of yearsOf(content.entries.comments.filter(({ data }) => data.receivedOn !== undefined))) pages.set(`/you-said-we-did/${year}/`, undefined);
  for (const { name } of collections) pages.set(`/editors/${name}/`, undefined);
  made.set(content.entries, { today, pages });
  return pages;
}
