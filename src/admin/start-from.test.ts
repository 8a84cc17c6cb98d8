import { expect, test } from 'vitest';
import { copiesFor, nextAfter, startsFor } from './start-from.ts';

const response = (id: string, whom: string, questions: string) => ({ collection: 'responses', id, name: id, for: whom, questions });
const listed = [
  response('oak-parents', 'settings/oak', 'setting-parent-carer'), response('oak-young', 'settings/oak', 'setting-young-person'),
  response('elm-parents', 'settings/elm', 'setting-parent-carer'), response('oak-odd', 'settings/oak', 'service'), { collection: 'services', id: 'x', name: 'X' },
];

test('answers can start from those of the same provider: to the same questions, or of the other voice', () => {
  expect(startsFor('settings/oak', 'setting-young-person', listed)).toEqual([{ id: 'oak-young', questions: 'setting-young-person', same: true }, { id: 'oak-parents', questions: 'setting-parent-carer', same: false }]);
  expect(startsFor('settings/elm', 'setting-young-person', listed).map(({ id }) => id)).toEqual(['elm-parents']);
  expect([startsFor('settings/ash', 'setting-parent-carer', listed), startsFor(undefined, 'service', listed), startsFor('', 'service', listed)]).toEqual([[], [], []]);
});

test('the other voice’s answers come to the questions that ask the same, together where there are two', () => {
  const parents = { 'pc-01': 'We look.', 'pc-06': 'A therapist.', 'pc-07': 'Training each May.', 'pc-02': 'Only parents ask this.' };
  expect(copiesFor('setting-young-person', false, parents, {})).toEqual({ 'yp-01': 'We look.', 'yp-02': 'We look.', 'yp-09': 'Training each May.\n\nA therapist.', 'yp-10': 'A therapist.' });
});

test('last year’s answers come to the same questions, and nothing that was typed is overwritten', () => {
  const copies = copiesFor('service', true, { 'sv-01': 'Then.', 'sv-02': 'There.', 'sv-03': 3, 'sv-04': '' }, { 'sv-01': 'Now.', 'sv-02': '  ' });
  expect(copies).toEqual({ 'sv-02': 'There.' });
});

test('the next question is the next one down the form, and from the end the first', () => {
  const next = (here: string | undefined): string | undefined => nextAfter(['a', 'b', 'c', 'd'], (id) => id === 'b' || id === 'd', here);
  expect([next(undefined), next('b'), next('d'), next('gone'), nextAfter(['a'], () => false, 'a')]).toEqual(['b', 'd', 'b', 'b', undefined]);
});
