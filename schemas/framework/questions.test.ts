import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { metByQuestion, questionIds, questionSet, questionSetIds, questionSets, questionSource } from './questions.ts';
import { statutoryIds } from './statutory.ts';

/**
 * SHA-256 of every heading and prompt of the three sets in their order, those of the parts (a), (b) and (c) of a
 * question after its own, one on each line, as transcribed from the SE7 Local Offer Framework and Guidance.
 */
const transcript = '0bcc0fae69a19f2090bc46eeed8fcfe50ccb085a0243e2df741f96804a6158e3';

test('there are 14 questions for parent carers, 13 for young people and 9 for services', () => {
  expect(questionSets.map(({ id, questions }) => [id, questions.length])).toEqual([['setting-parent-carer', 14], ['setting-young-person', 13], ['service', 9]]);
  expect(questionSets.map(({ id }) => id)).toEqual(questionSetIds);
});

test('the questions are word for word those of the framework', () => {
  const lines = questionSets.flatMap(({ questions }) => questions.flatMap(({ heading, prompts, subQuestions = [] }) => [heading, ...prompts, ...subQuestions.flatMap((sub) => [sub.heading, ...sub.prompts])]));
  expect(createHash('sha256').update(lines.join('\n')).digest('hex')).toBe(transcript);
});

test('every question has an id of its own that says its set and its number', () => {
  const prefixes = { 'setting-parent-carer': 'pc', 'setting-young-person': 'yp', service: 'sv' };
  for (const { id: set, questions } of questionSets) {
    expect(questions.map(({ id }) => id)).toEqual(questions.map((_, index) => `${prefixes[set]}-${String(index + 1).padStart(2, '0')}`));
    expect(questions.map(({ number }) => number)).toEqual(questions.map((_, index) => index + 1));
  }
  expect(new Set(questionIds).size).toBe(36);
});

test('a set is found by its id', () => {
  expect(questionSetIds.map((id) => questionSet(id).id)).toEqual(questionSetIds);
});

test('what answers help to meet are questions and statutory items that exist', () => {
  for (const [question, items] of Object.entries(metByQuestion)) {
    expect(questionIds).toContain(question);
    expect(items.filter((item) => !statutoryIds.has(item)), question).toEqual([]);
  }
});

test('the sets say where they come from and what was changed in copying them', () => {
  expect(Object.values(questionSource).every((words) => words.trim() !== '')).toBe(true);
});
