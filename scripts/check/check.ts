import type { Level, Problem } from '../../schemas/problem.ts';
import type { Content } from '../../src/reader/content.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { withLines } from './lines.ts';
import type { ContentRule } from './rule.ts';
import { brokenLink } from './rules/broken-link.ts';
import { brokenReference } from './rules/broken-reference.ts';
import { unansweredComment } from './rules/comments.ts';
import { coverageCounts, coverageGaps } from './rules/coverage.ts';
import { contractEnded, futureDate, oldFact, reviewOverdue, statementOld, statusPassed } from './rules/dates.ts';
import { realInDemonstration } from './rules/demonstration.ts';
import { expectedTwice } from './rules/expected-twice.ts';
import { formerAddress, hiddenWithoutNotice } from './rules/former-address.ts';
import { missingPicture, unusedPicture } from './rules/pictures.ts';
import { numberInAnswer } from './rules/numbers-in-answers.ts';
import { noAnswers } from './rules/no-answers.ts';
import { nearDuplicate } from './rules/near-duplicate.ts';
import { ownQuestionOfAnotherSet } from './rules/own-questions.ts';
import { surveyWithoutResult } from './rules/surveys.ts';
import { unlistedPages } from './rules/unlisting.ts';
import { unknownPostcode } from './rules/unknown-postcode.ts';

/** Every rule about the content as a whole. What one entry says wrongly on its own is found by the reader. */
const rules: readonly ContentRule[] = [brokenReference, brokenLink, formerAddress, hiddenWithoutNotice, missingPicture, unusedPicture, futureDate, oldFact, reviewOverdue, statusPassed, contractEnded, statementOld, nearDuplicate, realInDemonstration, unansweredComment, surveyWithoutResult, noAnswers, numberInAnswer, ownQuestionOfAnotherSet, unknownPostcode, expectedTwice, coverageGaps, unlistedPages];

/** What a check found. */
export interface Report {
  problems: Problem[];
  counts: Record<Level, number> & { files: number };
  /** How many things that a Local Offer should hold are here, here in part, and missing. */
  coverage: ReturnType<typeof coverageCounts>;
  /** Where links to other websites were looked at: how many there are, how many were asked and known from before, how many there was no time or no network for, and what is to be said about that. */
  external?: { links: number; asked: number; kept: number; left: number; notes: readonly string[] };
}

const order: Level[] = ['error', 'warning', 'advice'];

/** Problems by file, worst first within a file, then by line. */
const inOrder = (a: Problem, b: Problem): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || order.indexOf(a.level) - order.indexOf(b.level) || (a.line ?? 0) - (b.line ?? 0) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

function countsOf(problems: readonly Problem[]): Record<Level, number> {
  const count = (level: Level): number => problems.filter((problem) => problem.level === level).length;
  return { error: count('error'), warning: count('warning'), advice: count('advice') };
}

/** Every problem of content that was read. Today is a day as text, `YYYY-MM-DD`. */
export function checkContent(content: Content, today: string): Report {
  const problems = [...content.problems, ...rules.flatMap((rule) => rule(content, today))].toSorted(inOrder);
  return { problems, counts: { ...countsOf(problems), files: content.files }, coverage: coverageCounts(content, today) };
}

/** The same report with further problems in their places. Each gets the line of its field. */
export function withProblems(report: Report, content: Content, further: readonly Problem[]): Report {
  const problems = [...report.problems, ...withLines(content, further)].toSorted(inOrder);
  return { ...report, problems, counts: { ...report.counts, ...countsOf(problems) } };
}

/** Reads a content folder and checks it. Answers what was read as well, so that a build need not read it again. */
export async function checkFolder(folder: string, today: string): Promise<{ content: Content; report: Report }> {
  const content = await readContent(folder);
  const { problems, counts, coverage } = checkContent(content, today);
  return { content, report: { problems: withLines(content, problems).toSorted(inOrder), counts, coverage } };
}
