import type { Problem } from '../../../schemas/problem.ts';
import { dayInWords, inList } from '../../../src/domain/phrases.ts';
import { mostUnlisted, unlisting } from '../../../src/domain/standing.ts';
import { daysLater } from '../../../src/domain/days.ts';
import { allEntries } from '../../../src/reader/read-content.ts';
import type { ContentRule } from '../rule.ts';

/** Days in which the check looks ahead. */
const ahead = 30;
const pages = (count: number): string => (count === 1 ? '1 page' : `${count} pages`);
const mostOwners = 5;

/** Who looks after entries, with how many: "Head of SEND (3) and nobody (1)". */
function ownersOf(entries: readonly { data: object }[]): string {
  const owners = [...Map.groupBy(entries, ({ data }) => (data as { owner?: string }).owner ?? 'nobody')].toSorted(([, a], [, b]) => b.length - a.length);
  const named = owners.slice(0, mostOwners).map(([owner, own]) => `${owner} (${own.length})`);
  return inList(owners.length > mostOwners ? [...named, `${owners.length - mostOwners} more owners`] : named);
}

/**
 * What will be taken out of lists, told before it happens, and an error where so much is out that the site would be
 * found empty by families. A made-up council has no families, and its demonstration must still build years later.
 */
export const unlistedPages: ContentRule = ({ entries }, today) => {
  const council = entries.council[0]?.data;
  const policy = council?.freshness;
  if (policy?.unlistAfter === undefined) return [];
  const { all, now, soon } = unlisting(allEntries({ entries }), today, daysLater(today, ahead), policy);
  const problem = (level: Problem['level'], rule: string, message: string, fix: string): Problem => ({ level, rule, file: 'council.yml', field: 'freshness', message, fix });
  const days = [...Map.groupBy(soon, ({ from }) => from)].map(([from, own]) => `${pages(own.length)} on ${dayInWords(from)}, looked after by ${ownersOf(own.map(({ entry }) => entry))}`);
  const report = '“npm run report -- freshness” lists them by owner.';
  return [
    ...(soon.length > 0 ? [problem('warning', 'UnlistedSoon', `Of ${pages(all)}, ${soon.length} will be taken out of lists and the search within ${ahead} days, because nobody checked ${soon.length === 1 ? 'it' : 'them'}: ${days.join('; ')}.`, `Ask their owners to check them. ${report}`)] : []),
    ...(now.length > all * mostUnlisted && !policy.unlistMany
      ? [problem(council?.demonstration ? 'warning' : 'error', 'TooManyUnlisted', `Of ${pages(all)}, ${now.length} are out of lists and the search, because nobody checked them. That is more than a tenth. They are looked after by ${ownersOf(now)}.`, `Ask their owners to check them, or allow more days in “unlistAfter”. If you mean it, say “unlistMany: true”. ${report}`)]
      : []),
  ];
};
