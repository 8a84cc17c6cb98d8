import { expect, test } from 'vitest';
import { crosswalk, sameMatter } from './crosswalk.ts';
import { questionSet } from './questions.ts';

const idsOf = (set: 'setting-parent-carer' | 'setting-young-person'): string[] => questionSet(set).questions.map(({ id }) => id);

test('each pair is a question of young people and one of parent carers, once, with what both ask about', () => {
  for (const { youngPerson, parentCarer, matter } of crosswalk) {
    expect(idsOf('setting-young-person')).toContain(youngPerson);
    expect(idsOf('setting-parent-carer')).toContain(parentCarer);
    expect(matter).toMatch(/^[A-Z].*\.$/);
  }
  const pairs = crosswalk.map(({ youngPerson, parentCarer }) => `${youngPerson} ${parentCarer}`);
  expect(new Set(pairs).size).toBe(pairs.length);
});

test('every question has its counterpart, but for those that only one voice asks', () => {
  const alone = [...idsOf('setting-parent-carer'), ...idsOf('setting-young-person')].filter((id) => sameMatter(id).length === 0);
  expect(alone).toEqual(['pc-02', 'pc-11', 'pc-12', 'pc-13', 'yp-05']);
});

test('counterparts are found from both sides', () => {
  expect([sameMatter('yp-09'), sameMatter('pc-05'), sameMatter('sv-01')]).toEqual([['pc-07', 'pc-06'], ['yp-04', 'yp-08'], []]);
});
