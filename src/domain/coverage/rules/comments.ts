import type { Comment } from '../../../../schemas/index.ts';
import { monthsLater } from '../../days.ts';
import { earlier, type Evidence } from '../evidence.ts';
import { type Fact, type Facts, fixedPage } from '../facts.ts';
import type { CoverageRule, CoverageRules } from '../rule.ts';

/** Months for which a comment counts as recent: regulation 56 of the SEND Regulations 2014 asks for comments at least once a year. */
const recentMonths = 12;

/** Groups whose comments the law asks for: children and young people, their parents, and those who speak for them. */
const families: readonly Comment['from'][] = ['parent-carers', 'children', 'young-people', 'forum'];

/** A comment counts for a year from the day that is given, and no longer than until its own next review. */
const recent = ({ evidence }: Fact<Comment>, day: string): Evidence => ({ ...evidence, freshUntil: earlier(evidence.freshUntil, monthsLater(day, recentMonths)) });

const received = ({ comments }: Facts): Evidence[] => comments.filter(({ data }) => data.receivedOn && families.includes(data.from)).map((comment) => recent(comment, comment.data.receivedOn));

const answered = ({ comments }: Facts, which: (comment: Comment) => boolean = () => true): Evidence[] =>
  comments.filter(({ data }) => data.response && data.respondedOn && which(data)).map((comment) => recent(comment, comment.data.respondedOn ?? ''));

const late = 'The last comments about this are more than a year old, or late for their check.';

const fromFamilies: CoverageRule = (facts) => [{ evidence: received(facts), missing: 'No comment of a family or a young person is published.', late }];
const withAnswer: CoverageRule = (facts) => [{ evidence: answered(facts), missing: 'No comment is published with what we answered.', late }];

const subject = (facts: Facts, about: Comment['about'][number], words: string) => ({ evidence: answered(facts, (comment) => comment.about?.includes(about)), missing: `No comment ${words} is published with what we answered.`, late });

const seek = (title: string): CoverageRule => () => [{ evidence: [fixedPage('/feedback/', title)], missing: '' }];

/** Comments that people made about the Local Offer, and what the council answered. */
export const commentRules: CoverageRules = {
  'cfa-30-6-a-i': fromFamilies,
  'cfa-30-6-a-ii': fromFamilies,
  'cfa-30-6-b': (facts) => [{ evidence: answered(facts, ({ action }) => Boolean(action)), missing: 'No comment is published with what we answered and what we do about it.', late }],
  'reg-56-2': withAnswer,
  'reg-56-3': withAnswer,
  'cop4-comments-yswd': withAnswer,
  'cop4-comments-scope': (facts) => [
    subject(facts, 'content', 'about what is here and what is missing'),
    subject(facts, 'accessibility', 'about how easy this website is to find and use'),
    subject(facts, 'development', 'about how this Local Offer is made'),
  ],
  'reg-56-1-a': seek('Tell us what you think'),
  'reg-56-1-b': seek('Tell us what you think'),
  'reg-56-1-c': seek('Tell us what you think'),
  'cfa-30-7': () => [{ evidence: [fixedPage('/you-said-we-did/', 'You said, we did')], missing: '' }],
};
