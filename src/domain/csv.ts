/** A value as programs for tables read it as text: one that would be taken for a formula gets an apostrophe before it. */
function cell(value: string | number): string {
  const text = String(value);
  const safe = typeof value === 'string' && /^[\s\u0000]*[=+\-@]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV (RFC 4180): a line of names, then a line for each row, in the order of the names. */
export const csv = <Name extends string>(names: readonly Name[], rows: readonly Readonly<Record<Name, string | number>>[]): string =>
  [names, ...rows.map((row) => names.map((name) => row[name]))].map((line) => line.map(cell).join(',')).join('\r\n').concat('\r\n');
