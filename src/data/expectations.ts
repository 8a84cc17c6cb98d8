import { type QuestionSetId, questionSetIds } from '../../schemas/framework/questions.ts';
import { type Expectation, expectationsFor as among } from '../domain/expectations.ts';
import { site } from './site.ts';

const made = new WeakMap<object, Map<QuestionSetId, ReadonlyMap<string, readonly Expectation[]>>>();

/** What the council expects of every provider today, by the questions of a set. Worked out once for what was read. */
export function expectationsFor(set: QuestionSetId): ReadonlyMap<string, readonly Expectation[]> {
  const { entries } = site();
  let sets = made.get(entries);
  if (!sets) made.set(entries, (sets = new Map()));
  let found = sets.get(set);
  if (!found) sets.set(set, (found = among(set, entries.guides)));
  return found;
}

/** What the council expects today on the matter of one question, by its id. */
export const expectedFor = (question: string): readonly Expectation[] => questionSetIds.flatMap((set) => expectationsFor(set).get(question) ?? []);
