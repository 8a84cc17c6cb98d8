import { type QuestionSetId, questionSetIds } from '../../schemas/framework/questions.ts';
import { type Expectation, expectationsFor as among } from '../domain/expectations.ts';
import type { EntriesByCollection } from '../reader/content.ts';
import { onceFor } from './once.ts';
import { site } from './site.ts';

const bySet = onceFor(({ guides }: EntriesByCollection) => new Map(questionSetIds.map((set) => [set, among(set, guides)])));

/** What the council expects of every provider today, by the questions of a set. */
export const expectationsFor = (set: QuestionSetId): ReadonlyMap<string, readonly Expectation[]> => bySet(site().entries).get(set) ?? new Map();

/** What the council expects today on the matter of one question, by its id. */
export const expectedFor = (question: string): readonly Expectation[] => questionSetIds.flatMap((set) => expectationsFor(set).get(question) ?? []);
