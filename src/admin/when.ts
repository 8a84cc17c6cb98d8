const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' });

/** A moment as people say it, in British time. Undefined where it is none. */
export function whenInWords(when: string | undefined): string | undefined {
  const time = when === undefined ? Number.NaN : Date.parse(when);
  return Number.isNaN(time) ? undefined : format.format(time);
}
