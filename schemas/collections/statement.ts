import * as z from 'zod';
import { field } from '../field.ts';
import { complianceStatuses } from '../framework/vocabularies/site.ts';
import { says } from '../message.ts';
import { choice } from '../types/choice.ts';
import { day } from '../types/day.ts';
import { contact } from '../types/groups.ts';
import { texts } from '../types/reference.ts';
import { text } from '../types/text.ts';

/** What a statement that was tested must say, and one that was not must not. */
const claims = { fully: 'fully compliant', partially: 'partially compliant', not: 'not compliant' } as const;

/** These questions are asked even where a day is none, which its own field tells. */
const isDay = (value: string): boolean => day().safeParse(value).success;

/**
 * What the council says about the accessibility of its site. The words that the model statement fixes are in the page;
 * only these change (SI 2018/952, reg. 8). A statement that contradicts itself is refused.
 */
export const statement = () =>
  z.strictObject({
    status: field(choice(complianceStatuses), { label: 'Compliance status', hint: 'Not tested until you have tested the deployed site.', widget: 'choice', vocabulary: 'compliance-statuses' }),
    preparedOn: field(day(), { label: 'Prepared on', hint: 'The day of the first statement.', widget: 'date', past: true }),
    reviewedOn: field(day(), { label: 'Last reviewed on', hint: 'The day of the last review. It must be less than a year ago.', widget: 'date', past: true }),
    testedOn: field(day().optional(), { label: 'Last tested on', hint: 'The day of the last test.', widget: 'date', past: true }),
    testedBy: field(text(160).optional(), { label: 'Tested by', hint: 'Who tested, and how the pages were chosen.', widget: 'text' }),
    issues: field(texts(400).optional(), { label: 'What is not accessible yet', hint: 'Each barrier, why, what people can use instead, and when it will be mended.', widget: 'texts' }),
    disproportionateBurden: field(texts(400).optional(), { label: 'What would be a disproportionate burden', hint: 'What you have assessed and will not mend because it would cost too much for the good it does, and what people can use instead.', widget: 'texts' }),
    outOfScope: field(texts(400).optional(), { label: 'What the regulations do not cover', hint: 'Content that the accessibility regulations leave out, such as documents from before 23 September 2018 that no service needs.', widget: 'texts' }),
    formats: field(contact(), { label: 'Contact for other formats', hint: 'Whom to ask for large print, easy read or another format.', widget: 'group' }),
  }).superRefine(({ status, preparedOn, reviewedOn, testedOn, testedBy, issues, disproportionateBurden, outOfScope }, context) => {
    const wrong = (path: string[], message: string, fix: string): void => context.addIssue({ code: 'custom', path, message: says(message, fix, 'StatementContradictsItself') });
    const listed = [issues, disproportionateBurden, outOfScope].some((list) => list?.length);
    if (status === 'fully' && listed) wrong([], 'The statement says fully compliant and lists barriers.', 'Say partially compliant, or remove what has been mended.');
    if ((status === 'partially' || status === 'not') && !listed) wrong(['status'], `The statement says ${claims[status]} and lists nothing that is not accessible.`, 'List each barrier, or say what is true.');
    if (status && status !== 'not-tested' && !testedOn) wrong(['testedOn'], `The statement says ${claims[status]}, and not on which day the website was tested.`, 'Write the day of the test, or say “not-tested”.');
    if (status && status !== 'not-tested' && testedOn && !testedBy) wrong(['testedBy'], 'The statement says when the website was tested, and not by whom.', 'Write who tested, and how the pages were chosen.');
    if (status === 'not-tested' && testedOn) wrong(['testedOn'], 'The statement says not tested, and names a day on which it was.', 'Say what the test found, or remove the day.');
    if (isDay(reviewedOn) && isDay(preparedOn) && reviewedOn < preparedOn) wrong(['reviewedOn'], `The statement was reviewed on ${reviewedOn}, before it was prepared on ${preparedOn}.`, 'Put the two days in order.');
  });

export type Statement = z.output<ReturnType<typeof statement>>;
