import { type Availability, availability } from '../domain/availability.ts';
import type { EntriesByCollection } from '../reader/content.ts';
import { site } from './site.ts';

let made: { of: EntriesByCollection; found: Availability } | undefined;

/** What is listed on the website today by need, age, area and level of help, counted once for what was read. */
export function availableToday(): Availability {
  const { entries, council } = site();
  if (made?.of !== entries) made = { of: entries, found: availability(entries.services.map(({ data }) => data), council.areas) };
  return made.found;
}
