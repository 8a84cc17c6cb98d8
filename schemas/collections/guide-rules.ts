import { monthsBefore } from '../derive/old-facts.ts';
import type { Rule } from '../rules.ts';
import type { Guide } from './guide.ts';
import { filmHasCaptions } from './other-forms.ts';

/** Months after which a page about proposals must have been looked at again: the news may have made it wrong. */
const proposalsReviewedWithin = 3;

/** What is only proposed can change from one week to the next. */
const proposalsReviewedOften: Rule<Guide> = ({ notLawYet, lastReviewed, reviewEvery, reviewBy }) => {
  const late = reviewBy ? lastReviewed !== undefined && lastReviewed < monthsBefore(reviewBy, proposalsReviewedWithin) : (reviewEvery ?? 12) > proposalsReviewedWithin;
  return notLawYet === true && late
    ? [{ rule: 'ProposalReviewedTooSeldom', field: reviewBy ? 'reviewBy' : 'reviewEvery', message: `It is about proposals that are not law, and it is not checked within ${proposalsReviewedWithin} months.`, fix: `Write reviewEvery: ${proposalsReviewedWithin}, or fewer months.` }]
    : [];
};

/** A proposal gives nobody a right, so a page about one cannot be the answer to what the law asks for. */
const proposalsAnswerNothing: Rule<Guide> = ({ notLawYet, meets }) =>
  notLawYet === true && meets?.length
    ? [{ rule: 'ProposalMeetsTheLaw', field: 'meets', message: `It is about proposals that are not law, and it says that it answers what the law or the framework asks for (${meets.join(', ')}).`, fix: 'Remove “meets”, and put what is true today on another page.' }]
    : [];

export const guideRules: Rule<Guide>[] = [proposalsReviewedOften, proposalsAnswerNothing, filmHasCaptions];
