/**
 * A message in two sentences, what was found and what to do, with the name of its rule where the control of the field
 * does not already tell. They travel as one Zod message, a line each, and `parts()` takes them apart again.
 */
export const says = (found: string, fix: string, rule?: string): string => [found, fix, ...(rule ? [rule] : [])].join('\n');

/** The sentences and the rule name of a message that `says()` made. */
export function parts(message: string): { message: string; fix: string; rule: string | undefined } {
  const [found = '', fix = 'Mend it.', rule] = message.split('\n');
  return { message: found, fix, rule };
}

/** A value as it is shown in a message: short, quoted, on one line. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value) ?? String(value);
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return `“${line.length > 60 ? `${line.slice(0, 57)}…` : line}”`;
}
