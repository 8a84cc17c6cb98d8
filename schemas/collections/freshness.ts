import * as z from 'zod';
import { field } from '../field.ts';
import { says } from '../message.ts';
import { wholeNumber } from '../types/numbers.ts';
import { yesNo } from '../types/yes-no.ts';

/** What happens to a page that nobody checks, and after how many days past its review. */
export const freshness = () =>
  z.strictObject({
    markAfter: field(wholeNumber(0, 365).optional(), { label: 'Mark as late after (days)', hint: 'Days past the review after which a page says that it is late. 0, at once, if you leave it out.', widget: 'number', example: '0' }),
    lowerAfter: field(wholeNumber(0, 1095).optional(), { label: 'Move below others after (days)', hint: 'Days past the review after which a page stands below others in lists. 90 if you leave it out.', widget: 'number', example: '90' }),
    unlistAfter: field(wholeNumber(1, 3650).optional(), { label: 'Take out of lists after (days)', hint: 'Days past the review after which a page is in no list and not found by the search. Its address stays and says why. Never if you leave it out.', widget: 'number', example: '365' }),
    unlistMany: field(yesNo().optional(), { label: 'Take many out at once', hint: 'Say true to build the site although more than a tenth of its pages are out of the lists because nobody checked them.', widget: 'yes-no' }),
  }).superRefine(({ markAfter, lowerAfter, unlistAfter }, context) => {
    const wrong = (path: string, message: string): void => context.addIssue({ code: 'custom', path: [path], message: says(message, 'Write numbers that grow: first it is marked, then moved below others, then taken out of lists.', 'FreshnessOrder') });
    if (markAfter !== undefined && lowerAfter !== undefined && lowerAfter < markAfter) wrong('lowerAfter', `A page would move below others after ${lowerAfter} days, and be marked after ${markAfter}.`);
    const before = Math.max(markAfter ?? 0, lowerAfter ?? 0);
    if (unlistAfter !== undefined && unlistAfter < before) wrong('unlistAfter', `A page would be taken out of lists after ${unlistAfter} days, and be marked or moved below others after ${before}.`);
  });
