import { expect, test } from 'vitest';
import type { OwnQuestion } from '../../schemas/collections/own-questions.ts';
import { ownAnswersOf } from './own-questions.ts';

const asked: OwnQuestion[] = [
  { questions: 'service', id: 'first-visit', question: 'What happens at the first visit?' },
  { questions: 'setting-parent-carer', id: 'quiet-place', question: 'Is there a quiet place?' },
  { questions: 'service', id: 'parking', question: 'Where can I park?' },
];

test('answers stand in the order in which the council asks, and what is not answered or not asked of this set is left out', () => {
  const shown = (...answers: string[]) => ownAnswersOf({
    data: { questions: 'service', ownAnswers: answers.map((question) => ({ question, answer: 'Yes.' })) },
    html: Object.fromEntries(answers.map((question, index) => [`ownAnswers.${index}.answer`, `<p>${question}</p>`])),
  }, asked).map(({ anchor, html }) => `${anchor} ${html}`);
  expect(shown('parking', 'first-visit')).toEqual(['own-first-visit <p>first-visit</p>', 'own-parking <p>parking</p>']);
  expect(shown('quiet-place', 'parking', 'gone')).toEqual(['own-parking <p>parking</p>']);
  expect(shown()).toEqual([]);
});
