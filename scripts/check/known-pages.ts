import { questionIds } from '../../schemas/framework/questions.ts';
import { sections } from '../../schemas/framework/vocabularies/services.ts';
import { collections } from '../../schemas/index.ts';
import { aboutAnchors, anchorsOf, coverageAnchors, everywhere, listAnchors, reportAnchors, standingAnchors } from '../../src/domain/anchors.ts';
import { addressOf, fixedAddresses, hasPage, innerAddresses, standingGuides } from '../../src/domain/addresses.ts';
import { availability, notStated, outside } from '../../src/domain/availability.ts';
import { bookletAddress, hasBooklet } from '../../src/domain/booklets.ts';
import { cardOf } from '../../src/domain/cards.ts';
import { letterId, letterOf } from '../../src/domain/letters.ts';
import { hasPoster, posterAddress, posterSections } from '../../src/domain/posters.ts';
import { type Redirect, redirectsOf } from '../../src/domain/redirects.ts';
import { isUnlisted } from '../../src/domain/standing.ts';
import { isLive, type Kept } from '../../src/domain/upkeep.ts';
import { hasReport, reportAddress } from '../../src/domain/views/report.ts';
import { browseAddresses } from '../../src/domain/ways.ts';
import { yearsOf } from '../../src/domain/yearly-report.ts';
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

/** Pages on which what follows the # is what is looked for or compared. */
const free = /^\/(?:search|compare|editors)\//;

/** The parts of pages that are there whatever the content, as far as they are not those of a list. */
const partsOf = ({ entries }: Pick<Content, 'entries'>): Readonly<Record<string, readonly string[]>> => ({
  ...Object.fromEntries(standingGuides.map((id) => [`/${id}/`, standingAnchors[id]])),
  '/coverage/': coverageAnchors,
  '/about/': [...listAnchors, ...aboutAnchors],
  '/glossary/': entries.glossary.flatMap(({ data }) => (data.terms ?? []).map(({ id }) => id)),
  '/you-said-we-did/': [...entries.comments.map(({ id }) => id), ...entries.surveys.map(({ id }) => `survey-${id}`)],
});

/**
 * Every page of the site by its address, with the ids to which a link may lead in it, or undefined where any may. Entries
 * that are hidden today are among them: they are pages on another day. Worked out once for what was read.
 */
export function knownPages(content: Pick<Content, 'entries'>, today: string): Pages {
  const before = made.get(content.entries);
  if (before?.today === today) return before.pages;
  const pages = new Map<string, ReadonlySet<string> | undefined>();
  const add = (address: string, anchors: readonly string[] = listAnchors): unknown => pages.set(address, free.test(address) ? undefined : new Set([...everywhere, ...anchors]));
  const { responses, council, comments, settings } = content.entries;
  const parts = partsOf(content);
  for (const address of [...fixedAddresses, ...innerAddresses]) add(address, parts[address]);
  for (const id of questionIds) add(`/compare/${id}/`);
  for (const { id } of sections.terms) add(`/${id}/`, parts[`/${id}/`]);
  const entries = allEntries(content).filter(hasPage);
  const answers = Map.groupBy(responses, ({ data }) => data.for ?? '');
  const answersOf = (of: string): Entry<'responses'>[] => answers.get(of) ?? [];
  for (const entry of entries) add(addressOf(entry), anchorsOf(entry, answersOf(`${entry.collection}/${entry.id}`)));
  for (const entry of settings) if (hasReport(entry, { responses: answersOf })) add(reportAddress(entry.id), reportAnchors(entry.data));
  const policy = council[0]?.data.freshness;
  const shown = entries.filter((entry) => entry.collection !== 'removed' && isLiveEntry(entry, today) && !isUnlisted(entry, today, policy));
  const listed = shown.map(cardOf);
  for (const href of ['/', ...posterSections.map(({ id }) => `/${id}/`), ...shown.filter(hasPoster).map(addressOf)]) add(posterAddress({ href }));
  const areas = council.flatMap((entry) => entry.data.areas ?? []);
  for (const { title } of listed) add(`/a-z/${letterId(letterOf(title))}/`);
  for (const { id } of availability([], areas).needs) add(`/about/what-is-available/${id}/`, [...areas.map((area) => `area-${area.id}`), `area-${outside}`, `area-${notStated}`]);
  for (const address of browseAddresses(listed, areas)) {
    add(address);
    if (hasBooklet(address)) add(bookletAddress({ href: address }));
  }
  // A comment whose day could not be read has no year.
  for (const year of yearsOf(comments.filter(({ data }) => data.receivedOn !== undefined))) add(`/you-said-we-did/${year}/`);
  for (const { name } of collections) add(`/editors/${name}/`);
  made.set(content.entries, { today, pages });
  return pages;
}
