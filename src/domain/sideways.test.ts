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
