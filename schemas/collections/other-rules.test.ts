import { expect, test } from 'vitest';
import { examples } from '../examples/index.ts';
import { ruled } from '../examples/said.ts';
import { questionSets } from '../framework/questions.ts';
import { collections, type Response } from '../index.ts';

const { responses: response, comments: comment, glossary, council } = examples;

const answersTo = (questions: Response['questions']): Response => ({
  ...response, questions, for: questions === 'service' ? 'services/portage' : 'settings/saltings-school',
  answers: Object.fromEntries((questionSets.find((set) => set.id === questions)?.questions ?? []).map(({ id }) => [id, 'Yes.'])),
});

test('every set can be answered in full', () => {
  for (const { id } of questionSets) expect(ruled('responses', answersTo(id)), id).toEqual([]);
});

test('an answer belongs to the set that was chosen', () => {
  expect(ruled('responses', { ...response, answers: { ...response.answers, 'pc-01': 'Yes.' } })).toEqual(['error AnswerToAnotherSet answers.pc-01']);
});

test('services answer the set for services, and settings one of the other two', () => {
  expect(ruled('responses', { ...response, for: 'settings/saltings-school' })).toEqual(['error WrongQuestionSet questions']);
  for (const id of ['setting-parent-carer', 'setting-young-person'] as const) expect(ruled('responses', { ...answersTo(id), for: 'services/portage' }), id).toEqual(['error WrongQuestionSet questions']);
});

test('a service that teaches directly answers the questions for settings, and no others', () => {
  const teaching = { for: 'services/home-teaching', directTeaching: true };
  for (const id of ['setting-parent-carer', 'setting-young-person'] as const) expect(ruled('responses', { ...answersTo(id), ...teaching }), id).toEqual([]);
  expect(ruled('responses', { ...response, ...teaching })).toEqual(['error WrongQuestionSet questions']);
});

test('questions without an answer are counted, not hidden', () => {
  for (const { id, questions } of questionSets) {
    expect(ruled('responses', { ...answersTo(id), answers: undefined }), id).toEqual(['warning UnansweredQuestions answers']);
    expect(ruled('responses', { ...answersTo(id), answers: { [questions[0]?.id ?? '']: 'Yes.' } }), id).toEqual(['warning UnansweredQuestions answers']);
  }
});

test('a comment is answered on the day it came or later', () => {
  expect(ruled('comments', { ...comment, respondedOn: '2026-02-01' })).toEqual(['error AnsweredBeforeAsked respondedOn']);
  expect(ruled('comments', { ...comment, respondedOn: comment.receivedOn })).toEqual([]);
  expect(ruled('comments', { ...comment, respondedOn: undefined })).toEqual([]);
});

test('two terms of the glossary have two ids', () => {
  const [term] = glossary.terms;
  expect(ruled('glossary', { ...glossary, terms: [...glossary.terms, ...(term ? [term] : [])] })).toEqual(['error DuplicateTerm terms']);
});

test('two areas have two ids', () => {
  const [area] = council.areas;
  expect(ruled('council', { ...council, areas: [...council.areas, ...(area ? [area] : [])] })).toEqual(['error DuplicateArea areas']);
});

test('forms that go to an endpoint need its address', () => {
  expect(ruled('council', { ...council, feedback: { ...council.feedback, endpoint: undefined } })).toEqual(['error MissingEndpoint feedback.endpoint']);
  expect(ruled('council', { ...council, feedback: { ...council.feedback, endpoint: undefined, service: 'netlify' } })).toEqual([]);
});

for (const { name } of collections) {
  test(`the next review of ${name} is not before the last one`, () => {
    expect(ruled(name, { ...examples[name], lastReviewed: '2026-07-06', reviewBy: '2026-07-05' })).toEqual(['error DueBeforeReviewed reviewBy']);
    expect(ruled(name, { ...examples[name], lastReviewed: '2026-07-06', reviewBy: '2026-07-06' })).toEqual([]);
  });

  test(`${name} are not hidden before they are shown`, () => {
    expect(ruled(name, { ...examples[name], publishFrom: '2026-07-06', hideAfter: '2026-07-05' })).toEqual(['error HiddenBeforeShown hideAfter']);
    expect(ruled(name, { ...examples[name], publishFrom: '2026-07-06', hideAfter: '2026-07-06' })).toEqual([]);
  });

  test(`${name} of which nothing could be read break no rule`, () => {
    expect(ruled(name, {})).toEqual([]);
  });
}
