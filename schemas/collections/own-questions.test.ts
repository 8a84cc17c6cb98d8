import { expect, test } from 'vitest';
import { councilExample } from '../examples/council.ts';
import { responseExample } from '../examples/response.ts';
import { questionIds, questionSet } from '../framework/questions.ts';
import { parts } from '../message.ts';
import { councilSchema } from './council.ts';
import { mostOwnQuestions, ownQuestionRules } from './own-questions.ts';
import { responseSchema } from './response.ts';

const own = { questions: 'service' as const, id: 'first-visit', question: 'What happens at the first visit?' };
const told = (question: object): string[] => councilSchema.safeParse({ ...councilExample, ownQuestions: [{ ...own, ...question }] }).error?.issues.map(({ message }) => parts(message).message) ?? [];

test('a question of the council’s own never takes the id or the words of one of the framework', () => {
  expect(told({})).toEqual([]);
  for (const id of questionIds) expect(told({ id }), id).toEqual([`“${id}” looks like the id of a question of the SE7 framework.`]);
  for (const id of ['pc', 'sv-99', 'yp7']) expect(told({ id }), id).toHaveLength(1);
  for (const { heading } of questionSet('service').questions) expect(told({ question: ` ${heading.toUpperCase()}` }), heading).toContain('The SE7 framework asks this question already.');
});

test('the questions of the framework are no part of council.yml, so nothing there can take one away or change one', () => {
  expect(Object.keys(councilSchema.shape).filter((name) => /question/i.test(name))).toEqual(['ownQuestions']);
  const { answers, ...rest } = responseExample;
  expect(responseSchema.safeParse({ ...rest, answers: { ...answers, 'first-visit': 'You meet us.' } }).success).toBe(false);
});

test('each set may have ten questions more, whatever the others have', () => {
  const many = (set: 'service' | 'setting-young-person', count: number) => Array.from({ length: count }, (_, index) => ({ ...own, questions: set, id: `${set}-${index}` }));
  const rules = (ownQuestions: ReturnType<typeof many>) => ownQuestionRules.flatMap((rule) => rule({ ownQuestions })).map(({ rule }) => rule);
  expect(rules([...many('service', mostOwnQuestions), ...many('setting-young-person', mostOwnQuestions)])).toEqual([]);
  expect(rules(many('service', mostOwnQuestions + 1))).toEqual(['TooManyOwnQuestions']);
});
