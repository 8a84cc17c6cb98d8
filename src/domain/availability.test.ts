import { expect, test } from 'vitest';
import type { Service } from '../../schemas/index.ts';
import { availability, availabilityCsv, shadeOf } from './availability.ts';

const areas = [{ id: 'harbour', name: 'The Harbour' }, { id: 'marsh', name: 'Marsh' }];
const service = (data: object): Service => ({ name: 'One', needs: ['autism'], ages: { min: 0, max: 4 }, inArea: true, areas: ['harbour'], tier: 'universal', ...data }) as unknown as Service;

test('a service is counted under its need, age, area and level, and nowhere else', () => {
  const { count, total } = availability([service({})], areas);
  expect(total).toBe(1);
  expect([count({ need: 'autism', band: 'under-5', area: 'harbour', tier: 'universal' }), count({ need: 'autism' }), count({})]).toEqual([1, 1, 1]);
  expect([count({ need: 'adhd' }), count({ band: '5-to-10' }), count({ area: 'marsh' }), count({ tier: 'specialist' }), count({ need: 'not-stated' })]).toEqual([0, 0, 0, 0, 0]);
});

test('what is not stated is counted apart, and never as a match', () => {
  const { count } = availability([service({ needs: undefined, ages: undefined, areas: undefined, tier: undefined })], areas);
  expect(count({ need: 'not-stated', band: 'not-stated', area: 'not-stated', tier: 'not-stated' })).toBe(1);
  expect([count({ need: 'autism' }), count({ band: 'under-5' }), count({ area: 'harbour' }), count({ tier: 'universal' })]).toEqual([0, 0, 0, 0]);
});

test('a service for the whole area is in every part of it, and one outside is in none', () => {
  const { count } = availability([service({ coversWholeArea: true, areas: undefined }), service({ inArea: false })], areas);
  expect(['harbour', 'marsh', 'outside', 'not-stated'].map((area) => count({ area }))).toEqual([1, 1, 1, 0]);
});

test('what is closed or paused is not available, and what is limited is', () => {
  const states = ['open', 'limited', 'waiting-list-closed', 'closing', 'paused', 'closed'];
  expect(availability(states.map((state) => service({ status: { state } })), areas).total).toBe(4);
});

test('a service for several ages is counted under each, and once in all', () => {
  const { count } = availability([service({ ages: { min: 4, max: 25 } })], areas);
  expect([count({ band: 'under-5' }), count({ band: '19-to-25' }), count({ need: 'autism' })]).toEqual([1, 1, 1]);
});

test('the table has every combination, those with nothing too, and no proposed level', () => {
  const found = availability([service({})], areas);
  const lines = availabilityCsv(found).trim().split('\r\n');
  expect(lines).toHaveLength(1 + found.needs.length * found.bands.length * found.areas.length * found.tiers.length);
  expect(lines).toContain('Autism,Under 5,The Harbour,For everyone,1');
  expect(lines).toContain('Autism,Under 5,Marsh,For everyone,0');
  expect(availabilityCsv(found)).not.toContain('Targeted Plus');
});

test('the shade follows the number', () => {
  expect([0, 1, 2, 3, 5, 6, 99].map(shadeOf)).toEqual([0, 1, 1, 2, 2, 3, 3]);
});
