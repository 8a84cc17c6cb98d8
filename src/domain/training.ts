import type { Training } from '../../schemas/types/staff.ts';

/** What staff have learnt, the latest first, and what is planned, the next first. What is planned moves by itself once its day has come. */
export function trainingOn(training: readonly Training[], today: string): { had: readonly Training[]; planned: readonly Training[] } {
  const inOrder = training.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return { had: inOrder.filter(({ on }) => on <= today).toReversed(), planned: inOrder.filter(({ on }) => on > today) };
}
