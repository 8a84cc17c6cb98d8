import type { Guide } from '../index.ts';

/** What every example says of its upkeep, unless it says otherwise after it. What changed and where it came from is its own. */
export const upkeepExample = {
  owner: 'Local Offer manager',
  lastReviewed: '2026-10-05',
  reviewEvery: 12,
  reviewBy: '2027-10-05',
  meets: ['cfa-30-1-a'],
  coProducedWith: ['Eastmarsh parent carer forum'],
  publishFrom: '2026-01-05',
  hideAfter: '2030-12-31',
} satisfies Partial<Guide>;
