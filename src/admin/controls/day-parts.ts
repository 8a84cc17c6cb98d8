/** A day as somebody types it. */
export type Parts = readonly [day: string, month: string, year: string];

/** The three parts of a day. What is no day stands in the year, so that nothing is hidden. */
export function partsOf(value: unknown): Parts {
  const text = value === undefined || value === null ? '' : String(value);
  const [, year, month, day] = /^(\d{0,4})-(\d{0,2})-(\d{0,2})$/.exec(text) ?? [];
  return year === undefined ? ['', '', text] : [(day ?? '').replace(/^0/, ''), (month ?? '').replace(/^0/, ''), year];
}

/** A day from its three parts, as it is written in a file. Nothing where all are empty. */
export function dayOf([day, month, year]: Parts): string {
  const [d, m, y] = [day, month, year].map((part) => part.trim());
  return d || m || y ? `${y}-${(m ?? '').padStart(2, '0')}-${(d ?? '').padStart(2, '0')}` : '';
}
