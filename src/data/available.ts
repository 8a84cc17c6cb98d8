import { type Availability, availability } from '../domain/availability.ts';
import type { EntriesByCollection } from '../reader/content.ts';
import { onceFor } from './once.ts';
import { site } from './site.ts';

const counted = onceFor(({ services }: EntriesByCollection) => availability(services.map(({ data }) => data), site().council.areas));

/** What is listed on the website today by need, age, area and level of help. */
export const availableToday = (): Availability => counted(site().entries);
