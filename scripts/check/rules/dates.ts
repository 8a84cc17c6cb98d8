import { futureDays } from '../../../schemas/derive/future-days.ts';
import { oldFacts } from '../../../schemas/derive/old-facts.ts';
import { collections } from '../../../schemas/index.ts';
import type { Problem } from '../../../schemas/problem.ts';
import { isOverdue, type Kept, nextReview } from '../../../src/domain/upkeep.ts';
import type { ContentRule } from '../rule.ts';

/** A day on which something has happened and which is yet to come. */
export const futureDate: ContentRule = ({ entries }, today) =>
  collections.flatMap(({ name }) => entries[name].flatMap(({ file, data }) =>
    futureDays(name, data as Record<string, unknown>, today).map((finding): Problem => ({ level: 'error', ...finding, file }))));

/** A waiting time that was measured long ago, an exception to opening times that is over, or a result or inspection of years ago. */
export const oldFact: ContentRule = ({ entries }, today) =>
  [...entries.services, ...entries.settings].flatMap(({ file, data }) => oldFacts(data as Record<string, unknown>, today).map((finding): Problem => ({ level: 'advice', ...finding, file })));

/** An entry whose review is late. Where the next review is before the last one, the days themselves are wrong and told elsewhere. */
export const reviewOverdue: ContentRule = ({ entries }, today) =>
  collections.flatMap(({ name }) => entries[name].flatMap(({ file, data }): Problem[] =>
    isOverdue(data as Kept, today) && !(data.reviewBy && data.lastReviewed && data.reviewBy < data.lastReviewed)
      ? [{ level: 'warning', rule: 'ReviewOverdue', file, field: 'lastReviewed', message: `It should have been checked by ${nextReview(data as Kept)}.`, fix: `Ask ${data.owner ?? 'its owner'} to check it, then write today’s date under “lastReviewed”.` }]
      : []));

/** A service whose end has come and that still says that it is closing or paused. */
export const statusPassed: ContentRule = ({ entries }, today) =>
  entries.services.flatMap(({ file, data }): Problem[] =>
    data.status?.until !== undefined && data.status.until < today && data.status.state !== 'closed'
      ? [{ level: 'warning', rule: 'StatusPassed', file, field: 'status.until', message: `Its status “${data.status.state}” ended on ${data.status.until}.`, fix: 'Write what is true today.' }]
      : []);

/** A service whose contract has ended, which may be over or paid for by somebody else. */
export const contractEnded: ContentRule = ({ entries }, today) =>
  entries.services.flatMap(({ file, data }): Problem[] =>
    data.commissionedUntil !== undefined && data.commissionedUntil < today && data.status?.state !== 'closed'
      ? [{ level: 'warning', rule: 'ContractEnded', file, field: 'commissionedUntil', message: `It is paid for until ${data.commissionedUntil}, which is over.`, fix: 'Ask who pays for it whether it goes on. Then write the new day or leave it out, or say under “status” that it has closed.' }]
      : []);

/**
 * The law on the accessibility statement asks for a regular review (SI 2018/952, reg. 8). A made-up council has no
 * duty, and its demonstration must still build years later.
 */
export const statementOld: ContentRule = ({ entries }, today) =>
  entries.council.flatMap(({ file, data }): Problem[] => {
    const reviewed = data.accessibility?.reviewedOn;
    const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
    return reviewed !== undefined && reviewed < yearAgo
      ? [{ level: data.demonstration ? 'warning' : 'error', rule: 'StatementTooOld', file, field: 'accessibility.reviewedOn', message: `The accessibility statement was last reviewed on ${reviewed}, more than a year ago.`, fix: 'Review the statement, then write the day of the review.' }]
      : [];
  });
