import { expect, test } from 'vitest';
import { examples } from '../../schemas/examples/index.ts';
import { adviceFacets, serviceFacets, settingFacets } from './facets.ts';
import { groups } from './search-groups.ts';

const bare = { name: 'A' };

test('what a service does not say is unknown, and filters of settings do not apply to it', () => {
  const facets = serviceFacets(bare, ['north']);
  for (const group of groups) {
    const expected = group === 'kind' ? ['services'] : ['type', 'phase', 'resourced'].includes(group) ? undefined : [];
    expect(facets[group], group).toEqual(expected);
  }
});

test('a service that covers the whole area is in each, and one outside is in none', () => {
  expect(serviceFacets({ ...bare, coversWholeArea: true }, ['north', 'south']).area).toEqual(['north', 'south']);
  expect(serviceFacets({ ...bare, inArea: false }, ['north', 'south'])).toMatchObject({ where: ['out'] });
  expect(serviceFacets({ ...bare, inArea: false }, ['north', 'south'])).not.toHaveProperty('area');
});

test('a facility is there when one place has it, absent when every place says so, and otherwise unknown', () => {
  const place = (values: Record<string, 'yes' | 'partly' | 'no'>) => ({ facilities: Object.entries(values).map(([facility, value]) => ({ facility, value })) });
  const places = [place({ lift: 'no', hoist: 'no', braille: 'partly' }), place({ lift: 'yes', hoist: 'no', symbols: 'no' })];
  expect(serviceFacets({ ...bare, places } as Parameters<typeof serviceFacets>[0], []).facility).toEqual(['lift', '-hoist']);
});

test('a service stands under its languages and the parts of adult life, and a guide that names none is under neither', () => {
  const facets = serviceFacets({ ...bare, languages: ['Polish', 'polish, by phone', 'British Sign Language'], adulthoodThemes: ['health'] }, []);
  expect(facets).toMatchObject({ language: ['polish', 'british-sign-language'], adulthood: ['health'] });
  expect(adviceFacets('guides', { adulthoodThemes: ['paid-employment'] })).toMatchObject({ adulthood: ['paid-employment'] });
  expect(adviceFacets('guides', { section: 'help' })).not.toHaveProperty('adulthood');
  expect(settingFacets({ name: 'B' })).not.toHaveProperty('language');
});

test('the examples stand where they belong', () => {
  expect(settingFacets(examples.settings)).toMatchObject({ kind: ['settings'], section: ['education'], type: [examples.settings.type] });
  expect(serviceFacets(examples.services, [])).toMatchObject({ need: examples.services.needs, age: [`${examples.services.ages?.min}-${examples.services.ages?.max}`] });
});

test('advice without ages is for every age, and without needs it may fit any', () => {
  expect(adviceFacets('guides', { section: 'help' })).toEqual({ kind: ['guides'], section: ['help'], need: [], age: ['0-25'] });
});
