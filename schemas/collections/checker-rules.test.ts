import { expect, test } from 'vitest';
import { examples } from '../examples/index.ts';
import { ruled, said } from '../examples/said.ts';
import { checkerSchema } from './checker.ts';

const { checkers: checker } = examples;
const [worried, swallowing] = checker.questions as [typeof checker.questions[number], typeof checker.questions[number]];
const [doctor, ring] = checker.outcomes as [typeof checker.outcomes[number], typeof checker.outcomes[number]];

test('questions whose ways all end in an outcome have no fault', () => {
  expect(ruled('checkers', checker)).toEqual([]);
});

test('an answer leads to a question or an outcome that is there', () => {
  const answers = [{ answer: 'Yes', leadsTo: 'docter' }, { answer: 'No', leadsTo: 'ring' }];
  expect(ruled('checkers', { ...checker, questions: [worried, { ...swallowing, answers }] })).toEqual(['error AnswerLeadsNowhere questions.1.answers.0.leadsTo', 'warning NeverReached questions']);
});

test('no way goes round, not even over one question', () => {
  for (const leadsTo of ['worried', 'swallowing']) {
    const answers = [{ answer: 'Yes', leadsTo }, { answer: 'No', leadsTo: 'ring' }];
    expect(ruled('checkers', { ...checker, questions: [worried, { ...swallowing, answers }] }), leadsTo).toEqual(['error QuestionsInALoop questions']);
  }
});

test('each id stands once, among questions and outcomes together', () => {
  expect(ruled('checkers', { ...checker, outcomes: [doctor, ring, { ...ring }] })).toEqual(['error SameIdTwice questions']);
});

test('an outcome says what to do, never that somebody will not get something', () => {
  for (const title of ['You will not get a place', 'You don’t qualify', 'You are not eligible', 'This service is not for you']) expect(ruled('checkers', { ...checker, outcomes: [{ ...doctor, title }, ring] }), title).toEqual(['warning SoundsLikeADecision outcomes.0']);
  for (const title of ['You can ask all the same', 'You do not have to wait']) expect(ruled('checkers', { ...checker, outcomes: [{ ...doctor, title }, ring] }), title).toEqual([]);
});

test('every outcome has a next step, and every question two answers', () => {
  const { next: _, ...without } = ring;
  expect(said(checkerSchema, { ...checker, questions: [{ ...worried, answers: worried.answers.slice(1) }], outcomes: [without] })).toMatchInlineSnapshot(`
    [
      "questions.0.answers: The question has fewer than two answers. Write every answer that somebody may give, also “I am not sure”. [TooFewAnswers]",
      "outcomes.0.next: It is missing. Fill it in.",
    ]
  `);
});
