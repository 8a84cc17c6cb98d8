import { expect, test } from 'vitest';
import { choicesOf, mostNeedAgePages, needAgesOf } from './browse.ts';
import { type Card, cardOf } from './cards.ts';

const card = (id: string, data: object = {}): Card => cardOf({ collection: 'services', id, data: { name: id, ...data } });

const cards = [
  card('talking-club', { needs: ['autism', 'speech-language-communication'], ages: { min: 3, max: 7 }, themes: ['early-years'] }),
  card('social-group', { needs: ['autism'], ages: { min: 11, max: 15 } }),
  card('youth-club', { ages: { min: 11, max: 15 }, themes: ['leisure'] }),
  card('helpline', { needs: ['sleep'] }),
];
const needTerms = [{ id: 'sleep', label: 'Sleep' }, { id: 'deaf', label: 'Deaf' }, { id: 'autism', label: 'Autism', plain: 'A difference.' }];

test('a choice is there when something answers to it, in the order of the list, and says how much', () => {
  expect(choicesOf(needTerms, '/needs/', cards, ({ needs }) => needs)).toEqual([
    { id: 'sleep', label: 'Sleep', plain: undefined, href: '/needs/sleep/', total: 1 },
    { id: 'autism', label: 'Autism', plain: 'A difference.', href: '/needs/autism/', total: 2 },
  ]);
});

test('an entry that names a choice twice counts once', () => {
  expect(choicesOf([{ id: 'a', label: 'A' }], '/', cards.slice(0, 1), () => ['a', 'a'])).toMatchObject([{ total: 1 }]);
});

test('a need and an age band stand together where an entry has both: unknown ages are in no band', () => {
  expect(needAgesOf(cards)).toEqual([
    { need: 'autism', band: '11-to-15', total: 1 }, { need: 'autism', band: '5-to-10', total: 1 }, { need: 'autism', band: 'under-5', total: 1 },
    { need: 'speech-language-communication', band: '5-to-10', total: 1 }, { need: 'speech-language-communication', band: 'under-5', total: 1 },
  ]);
});

test('there are never more pages of a need and an age band than the limit, and those with the most entries stay', () => {
  const more = [...cards, card('second-group', { needs: ['autism'], ages: { min: 12, max: 14 } })];
  expect(needAgesOf(more, 1)).toEqual([{ need: 'autism', band: '11-to-15', total: 2 }]);
  const many = Array.from({ length: 60 }, (_, index) => card(`service-${index}`, { needs: [`need-${index}`], ages: { min: 0, max: 25 } }));
  expect(needAgesOf(many)).toHaveLength(mostNeedAgePages);
});

test('the order of the entries does not decide which pages there are', () => {
  expect(needAgesOf(cards.toReversed(), 3)).toEqual(needAgesOf(cards, 3));
});

test('a school with places for a need in a special provision is found under that need', () => {
  expect(cardOf({ collection: 'settings', id: 'ashmere', data: { name: 'Ashmere', needs: ['autism'], resourcedProvision: { needs: ['autism', 'deaf'] } } }).needs).toEqual(['autism', 'deaf']);
});
