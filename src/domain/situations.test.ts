import { expect, test } from 'vitest';
import { examples } from '../../schemas/examples/index.ts';
import { fanOut, fit, type Helping, whyItMayHelp } from './situations.ts';

const page = (key: string, more: Partial<Helping> = {}): Helping => ({ key, kind: key.split('/')[0] as Helping['kind'], section: 'health', tier: 'targeted', needs: [], themes: ['health'], ages: { min: 0, max: 18 }, open: false, apart: false, ...more });
const situation = { ...examples.situations, themes: ['early-years', 'health'] as ('early-years' | 'health')[], first: [], education: [], health: [], socialCare: [], adulthood: [], family: [] };
const keysOf = (strands: ReturnType<typeof fanOut>, id: string): string[] => strands.find((strand) => strand.id === id)?.pointers.map(({ key }) => key) ?? [];

test('a situation leads in the same five directions whatever there is', () => {
  expect(fanOut(situation, []).map(({ id, empty }) => `${id} ${empty}`)).toEqual(['education nothing', 'health nothing', 'social-care nothing', 'preparing-for-adulthood too-young', 'family nothing']);
  expect(fanOut({ ...situation, ages: { min: 10, max: 18 } }, []).find(({ id }) => id === 'preparing-for-adulthood')?.empty).toBe('nothing');
});

test('what needs no assessment comes first, whoever named it', () => {
  const strands = fanOut({ ...situation, health: [{ page: 'services/special', why: 'They know it best.' }] }, [page('services/special', { tier: 'specialist' }), page('services/extra'), page('services/all', { tier: 'universal' }), page('guides/health/read', { tier: undefined }), page('pathways/road', { tier: undefined })]);
  expect(keysOf(strands, 'health')).toEqual(['guides/health/read', 'services/all', 'pathways/road', 'services/extra'].slice(0, 3).concat('services/special'));
  expect(strands.flatMap(({ pointers }) => pointers).find(({ key }) => key === 'services/special')?.why).toBe('They know it best.');
});

test('a situation of which little is known still says honestly that nothing is found', () => {
  expect(fanOut({ title: 'We are lost' }, [page('services/a'), page('guides/help/b')]).map(({ empty }) => empty)).toEqual(Array.from({ length: 5 }, () => 'nothing'));
});

test('a shared need alone is not enough where a situation has topics', () => {
  expect(fit(situation, page('services/a', { needs: ['speech-language-communication'], themes: ['travel'] }))).toBe(0);
  expect(fit({ ...situation, themes: undefined }, page('services/a', { needs: ['speech-language-communication'], themes: ['travel'] }))).toBeGreaterThan(0);
});

test('pages for other ages, for other needs, outside the area or not running are never found', () => {
  expect(fit(situation, page('services/a'))).toBeGreaterThan(0);
  for (const more of [{ ages: { min: 16, max: 25 } }, { needs: ['autism'] }, { apart: true }, { themes: ['travel'] }]) expect(fit(situation, page('services/a', more)), JSON.stringify(more)).toBe(0);
  expect(fit(situation, page('settings/a'))).toBe(0);
});

test('a single year at the edge does not join what is for children with what is for adults', () => {
  const to18 = { ...situation, ages: { min: 4, max: 18 } };
  expect(fit(to18, page('services/a', { ages: { min: 18, max: 25 } }))).toBe(0);
  expect(fit(to18, page('services/a', { ages: { min: 17, max: 25 } }))).toBeGreaterThan(0);
  expect(fit(to18, page('services/a', { ages: { min: 18, max: 18 } }))).toBeGreaterThan(0);
});

test('a page that shares a need fits better, and one that does not say its ages fits less', () => {
  const plain = fit(situation, page('services/a'));
  expect(fit(situation, page('services/a', { needs: ['speech-language-communication'] }))).toBeGreaterThan(plain);
  expect(fit(situation, page('services/a', { ages: undefined }))).toBeLessThan(plain);
});

test('a page for certain needs is found for a situation of any need only where two topics agree', () => {
  const any = { ...situation, needs: undefined };
  expect(fit(any, page('services/a', { needs: ['autism'] }))).toBe(0);
  expect(fit(any, page('services/a', { needs: ['autism'], themes: ['health', 'early-years'] }))).toBeGreaterThan(0);
});

test('a page stands in one direction, and what is to do first is not found again', () => {
  const shared = page('services/hub', { section: 'social-care', themes: ['early-years', 'family-support'] });
  expect(fanOut(situation, [shared]).flatMap(({ pointers }) => pointers).length).toBe(1);
  expect(fanOut({ ...situation, first: [{ page: 'services/hub', why: 'Go there.' }] }, [shared]).flatMap(({ pointers }) => pointers)).toEqual([]);
});

test('what a situation names and what is not live is left out', () => {
  expect(keysOf(fanOut({ ...situation, health: [{ page: 'services/gone', why: 'x' }, { page: 'services/a', why: 'y' }, { page: 'services/a', why: 'z' }] }, [page('services/a')]), 'health')).toEqual(['services/a']);
});

test('every reason that is worked out is a sentence of its own kind', () => {
  const kinds: Helping[] = [page('guides/health/a'), page('pathways/a'), page('services/a', { tier: 'universal' }), page('services/a', { open: true }), page('services/a', { needs: ['speech-language-communication'] })];
  expect(kinds.map((one) => whyItMayHelp(situation, one))).toMatchInlineSnapshot(`
    [
      "About: Health. Advice that you can read now.",
      "About: Health. It shows each step and who acts.",
      "About: Health. Open to all, without an assessment.",
      "About: Health. You can ask for it yourself.",
      "For: Speech, language and communication. Its page says who can ask for it.",
    ]
  `);
});
