import { expect, test } from 'vitest';
import { saying } from '../../fixtures/saying.ts';
import { isPaused, notPublic, sayLeftovers } from './leftovers.ts';

test('names what has no home, and counts the answers that are not empty', () => {
  const { say, said } = saying();
  sayLeftovers({
    links: [{ label: 'Facebook', url: 'x' }], taxonomies: [{ name: 'Clubs' }, { name: 'Sport' }], suitabilities: [], age_band_2: true, age_band_all: false, meta: [{ key: 'Cafe', value: 'yes' }],
    local_offer: { description: 'Welcome.', link: null, survey_answers: [{ question: 'Q', answer: 'A' }, { question: 'Q', answer: ' ' }, { question: 'Q', answer: null }, { question: 'Q', answer: 'B' }] },
  }, say);
  expect(said).toEqual([
    'NoHome (links): It has 1 of them: Facebook.', 'NoHome (taxonomies): It has 2 of them: Clubs; Sport.', 'NoHome (meta): It has 1 of them: Cafe.', 'NoHome (age_band): It is marked for age_band_2.',
    'NoHome (local_offer.description): It has a text of its own about special educational needs.', 'SurveyAnswers (local_offer.survey_answers): It has 2 answers.',
  ]);
});

test('says nothing of what is empty', () => {
  const { say, said } = saying();
  sayLeftovers({ links: [], taxonomies: null, local_offer: { description: '', survey_answers: [{ answer: '' }] } }, say);
  sayLeftovers({ local_offer: null }, say);
  expect(said).toEqual([]);
});

test('tells what the public may not see', () => {
  for (const hidden of [{ visible: false }, { approved: false }, { discarded_at: '2024-01-01' }, { marked_for_deletion: true }, { status: 'Archived' }]) expect(notPublic(hidden)).toMatch(/^It.*\.$/);
  for (const open of [{}, { visible: true, approved: null, discarded_at: null, status: 'active' }]) expect(notPublic(open)).toBeUndefined();
});

test('knows a service that has stopped for a while', () => {
  expect([isPaused({ temporarily_closed: true }), isPaused({ status: 'temporarily closed' }), isPaused({ status: 'active' }), isPaused({})]).toEqual([true, true, false, false]);
});
