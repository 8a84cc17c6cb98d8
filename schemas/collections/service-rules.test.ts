import { expect, test } from 'vitest';
import { ruled } from '../examples/said.ts';
import { serviceExample } from '../examples/service.ts';

const open = { ...serviceExample, status: undefined, alternatives: undefined, noAlternatives: undefined };

test('a targeted or specialist service says who can use it, who decides, and what else there is', () => {
  const silent = { eligibility: undefined, decision: undefined, notEligible: undefined };
  for (const tier of ['targeted', 'specialist'] as const) {
    expect(ruled('services', { ...serviceExample, ...silent, tier })).toEqual(['error MissingEligibility eligibility', 'error MissingDecision decision', 'warning NothingInstead notEligible']);
  }
  expect(ruled('services', { ...serviceExample, ...silent, tier: 'universal' })).toEqual([]);
});

test('a service that is not fully open names alternatives, or says that there are none', () => {
  for (const state of ['limited', 'waiting-list-closed', 'paused', 'closing', 'closed'] as const) {
    expect(ruled('services', { ...open, status: { state } }), state).toEqual(['error MissingAlternatives alternatives']);
    expect(ruled('services', { ...open, status: { state }, alternatives: [] }), state).toEqual(['error MissingAlternatives alternatives']);
    expect(ruled('services', { ...open, status: { state }, noAlternatives: true }), state).toEqual([]);
    expect(ruled('services', { ...open, status: { state }, alternatives: ['services/talking-advice-line'] }), state).toEqual([]);
  }
});

test('a service that is open, or does not say, needs no alternatives', () => {
  expect(ruled('services', open)).toEqual([]);
  expect(ruled('services', { ...open, status: { state: 'open' } })).toEqual([]);
});

test('a service outside the area says why it is listed', () => {
  expect(ruled('services', { ...serviceExample, inArea: false, outOfAreaReason: undefined })).toEqual(['warning MissingOutOfAreaReason outOfAreaReason']);
  expect(ruled('services', { ...serviceExample, inArea: undefined, outOfAreaReason: undefined })).toEqual([]);
});

test('a service inside the area says which parts of it, unless it is online', () => {
  const somewhere = { ...serviceExample, inArea: true, coversWholeArea: undefined, areas: undefined, delivery: ['in-person'] as ['in-person'] };
  expect(ruled('services', somewhere)).toEqual(['error MissingArea areas']);
  for (const answer of [{ coversWholeArea: true }, { coversWholeArea: false }, { areas: ['harbour'] }, { delivery: ['online'] as ['online'] }]) expect(ruled('services', { ...somewhere, ...answer })).toEqual([]);
});

test('what is free has no price', () => {
  expect(ruled('services', { ...serviceExample, cost: { kind: 'free', amount: 4.5 } })).toEqual(['error FreeWithAPrice cost.amount']);
  expect(ruled('services', { ...serviceExample, cost: { kind: 'free', amount: 0 } })).toEqual([]);
  expect(ruled('services', { ...serviceExample, cost: { kind: 'varies', amount: 4.5 } })).toEqual([]);
});

test('an entry of which nothing could be read breaks no rule', () => {
  expect(ruled('services', {})).toEqual([]);
});

test('a decision on a targeted service says on what, by when, how families hear and how to challenge it', () => {
  const decided = { ...serviceExample, tier: 'targeted' as const, decision: { maker: 'panel' as const, how: 'It reads the form.' } };
  expect(ruled('services', { ...decided, waiting: undefined })).toEqual(['warning DecisionNotComplete decision']);
  expect(ruled('services', { ...decided, tier: 'universal' })).toEqual([]);
  const whole = { ...decided.decision, told: 'By post.', challenge: 'Ring us.' };
  expect(ruled('services', { ...decided, decision: whole, waiting: { state: 'unknown', note: 'Nobody knows.' } })).toEqual([]);
  expect(ruled('services', { ...decided, decision: { ...whole, within: { number: 5, unit: 'working-days' } }, waiting: undefined })).toEqual([]);
});
