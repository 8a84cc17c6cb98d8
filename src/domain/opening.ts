import type { Service } from '../../schemas/index.ts';

type Times = NonNullable<Service['times']>;
type Exceptions = NonNullable<Service['exceptions']>;

/** The exceptions to opening times that are not over on a day, the soonest first. Days are text, so text order is their order. */
export const comingExceptions = (exceptions: Exceptions | undefined, today: string): Exceptions =>
  (exceptions ?? []).filter(({ from, to }) => (to ?? from) >= today).toSorted((a, b) => (a.from < b.from ? -1 : 1));

const dayOfWeek = (day: string): string => `https://schema.org/${day[0]?.toUpperCase()}${day.slice(1)}`;

/** Regular times as things of schema.org. Those of a part of the year alone are left out, because their days are not known. */
export const openingHours = (times: Times | undefined): object[] =>
  (times ?? []).filter(({ when }) => !when?.length).map(({ day, opens, closes }) => ({ '@type': 'OpeningHoursSpecification', dayOfWeek: dayOfWeek(day), opens, closes }));

/** Exceptions as things of schema.org. Closed is written as hours from midnight to midnight, as search engines read it. */
export const specialHours = (exceptions: Exceptions | undefined): object[] =>
  (exceptions ?? []).map(({ kind, from, to, opens, closes }) => ({ '@type': 'OpeningHoursSpecification', validFrom: from, validThrough: to ?? from, ...(kind === 'closed' ? { opens: '00:00', closes: '00:00' } : { opens, closes }) }));
