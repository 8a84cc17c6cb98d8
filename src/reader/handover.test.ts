import { beforeEach, expect, test } from 'vitest';
import { handedOver, handOver, type Handover, toBeHandedOver } from './handover.ts';

const handover = { today: '2026-11-22' } as Handover;

/** Begins as a process does in which nothing was read. */
beforeEach(() => { delete (globalThis as Record<symbol, unknown>)[Symbol.for('local-offer.handover')]; });

test('what a command has read is handed to whoever asks next in the process', async () => {
  expect([handedOver(), toBeHandedOver()]).toEqual([undefined, undefined]);
  handOver(handover);
  expect(handedOver()).toBe(handover);
  expect(await toBeHandedOver()).toBe(handover);
});

test('what is still being read is there for those who wait, and for others once it has been read', async () => {
  const { promise, resolve } = Promise.withResolvers<Handover>();
  handOver(promise);
  expect(handedOver()).toBeUndefined();
  resolve(handover);
  expect(await toBeHandedOver()).toBe(handover);
  expect(handedOver()).toBe(handover);
});

test('whoever waits is told what stopped the reading', async () => {
  handOver(Promise.reject(new Error('The content cannot be read.')));
  await expect(toBeHandedOver()).rejects.toThrow('The content cannot be read.');
  expect(handedOver()).toBeUndefined();
});
