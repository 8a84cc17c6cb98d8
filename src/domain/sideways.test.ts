import { expect, test } from 'vitest';
import { type Node, sideways, type Trait } from './sideways.ts';

const node = (key: string, more: Partial<Node> = {}): Node => ({ key, section: 'health', tier: 'targeted', bands: ['5-to-10'], traits: [], named: [], ...more });
const need = (id: string): Trait => ({ id: `need:${id}`, weight: 3, reason: `Also for: ${id}` });
const theme = (id: string): Trait => ({ id: `theme:${id}`, weight: 2, reason: `Also about: ${id}` });

test('a page that shares a need is related, and says why', () => {
  const related = sideways([node('services/a', { traits: [need('autism')] }), node('services/b', { traits: [need('autism')] })]);
  expect(related.get('services/a')).toEqual([{ key: 'services/b', reason: 'Also for: autism' }]);
});

test('what a page names itself comes first', () => {
  const related = sideways([
    node('services/a', { traits: [need('sleep')], named: [{ key: 'services/c', reason: 'Works with it' }] }),
    node('services/b', { traits: [need('sleep')] }), node('services/c'),
  ]);
  expect(related.get('services/a')?.map(({ key }) => key)).toEqual(['services/c', 'services/b']);
});

test('nothing is related to itself, and nothing to what is not there', () => {
  const related = sideways([node('services/a', { traits: [need('sleep')], named: [{ key: 'services/a', reason: 'x' }, { key: 'services/gone', reason: 'x' }] })]);
  expect(related.get('services/a')).toEqual([]);
});

test('pages of other ages fall behind', () => {
  const related = sideways([
    node('services/a', { traits: [need('sleep'), theme('health')] }),
    node('services/old', { traits: [need('sleep'), theme('health')], bands: ['19-to-25'] }), node('services/same', { traits: [need('sleep')] }),
  ]);
  expect(related.get('services/a')?.[0]?.key).toBe('services/same');
});

test('one section does not fill the list when others share as much', () => {
  const nodes = [...Array.from({ length: 8 }, (_, index) => node(`services/h${index}`, { traits: [need('adhd')] })), ...Array.from({ length: 3 }, (_, index) => node(`services/e${index}`, { traits: [need('adhd')], section: 'education' }))];
  const list = sideways(nodes).get('services/h0') ?? [];
  expect(list.filter(({ key }) => key.startsWith('services/h')).length).toBeLessThanOrEqual(3);
  expect(list.some(({ key }) => key.startsWith('services/e'))).toBe(true);
});

test('every page among many has at least three ways in and three ways on', () => {
  const nodes = Array.from({ length: 300 }, (_, index) => node(`services/s${index}`, { traits: [need(index % 3 === 0 ? 'autism' : 'deaf'), theme('health')], section: index % 2 ? 'health' : 'education' }));
  const related = sideways(nodes);
  const inbound = Map.groupBy([...related.values()].flat(), ({ key }) => key);
  for (const { key } of nodes) {
    expect(inbound.get(key)?.length ?? 0, `ways into ${key}`).toBeGreaterThanOrEqual(3);
    expect(related.get(key)?.length ?? 0, `ways on from ${key}`).toBeGreaterThanOrEqual(3);
  }
});

test('a question of the reader leads to a page that answers it, and not back', () => {
  const asks = [{ id: 'question:travel', weight: 2, reason: 'Answers: How do we get there?' }];
  const related = sideways([node('settings/a', { asks }), node('guides/travel', { answers: ['question:travel'], bands: ['19-to-25'] })]);
  expect(related.get('settings/a')).toEqual([{ key: 'guides/travel', reason: 'Answers: How do we get there?' }]);
  expect(related.get('guides/travel')).toEqual([]);
});

test('one list does not give the same reason again and again where others say nearly as much', () => {
  const nodes = Array.from({ length: 5 }, (_, index) => node(`services/s${index}`, { traits: [need('autism'), need('adhd'), theme('health')] }));
  const reasons = (sideways(nodes).get('services/s0') ?? []).map(({ reason }) => reason);
  expect(new Set(reasons).size).toBe(3);
});

/** Pages as a large council has them: needs and topics of all kinds, some with little in common and some that name each other. */
const many = (count: number): Node[] => Array.from({ length: count }, (_, index) => node(`services/s${index}`, {
  traits: [need(`need-${(index * 7) % 17}`), ...(index % 4 ? [theme(`theme-${(index * 5) % 13}`)] : []), { id: 'kind', weight: 0, reason: 'Also a service' }],
  asks: index % 3 ? [{ id: 'question:help', weight: 1, reason: 'Answers: Who can help?' }] : [], answers: index % 97 ? [] : ['question:help'],
  section: `section-${index % 5}`, tier: index % 3 ? 'specialist' : 'universal', bands: index % 2 ? ['5-to-10'] : ['16-to-18', '19-to-25'],
  named: index % 11 ? [] : Array.from({ length: 7 }, (__, step) => ({ key: `services/s${(index + step * 31) % count}`, reason: 'Works with it' })),
}));

test.each([4, 5, 40, 2000])('each of %i pages that share something has three ways in and three ways on', (count) => {
  const related = sideways(many(count));
  const inbound = Map.groupBy([...related].flatMap(([from, list]) => list.map(({ key }) => ({ from, key }))), ({ key }) => key);
  for (const [key, list] of related) {
    expect(new Set(list.map((one) => one.key)).size, `ways on from ${key}`).toBe(list.length);
    expect(list.length, `ways on from ${key}`).toBeGreaterThanOrEqual(3);
    expect(new Set(inbound.get(key)?.map(({ from }) => from)).size, `ways into ${key}`).toBeGreaterThanOrEqual(3);
    expect(list.length, `ways on from ${key}`).toBeLessThanOrEqual(12);
  }
});

test('twice as many pages are twice the work: what is looked at of each page does not grow', () => {
  const looks = (count: number): number => {
    let number = 0;
    sideways(many(count).map((one) => ({ ...one, get traits() { number += 1; return one.traits; } })));
    return number / count;
  };
  expect(looks(3000) / looks(1500)).toBeLessThan(1.1);
});
