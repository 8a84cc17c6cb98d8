import { email, isPhone, isWebAddress, postcode } from '../../schemas/types/contact-details.ts';

/** Marks that nobody sees: controls, byte-order marks, zero-width and direction marks. */
const invisible = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/g;

/** A text without marks that nobody sees. Line breaks stay. */
export const visible = (text: string): string => text.toWellFormed().replaceAll(invisible, '');

/** A value as one line of text with single blanks, or undefined where nothing is left. Numbers become text. */
export function oneLine(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return visible(String(value)).replaceAll(/\s+/g, ' ').trim() || undefined;
}

const nothing = /^(?:not applicable|not recorded|not known|unknown|does not apply|none recorded|none supplied|null|n\.?\/?a\.?|tbc|[-–—.?]+)$/i;

/** A value as one line of text, or undefined where it says that it says nothing, as “Not applicable” does. */
export function stated(value: unknown): string | undefined {
  const text = oneLine(value);
  return text === undefined || nothing.test(text) ? undefined : text;
}

/** A whole number of 0 or more, also when it is written as text. Anything else, and the -1 of feeds that know no age, is undefined. */
export function wholeNumberOf(value: unknown): number | undefined {
  const text = oneLine(value);
  return text !== undefined && /^\d{1,9}(?:\.0+)?$/.test(text) ? Number(text) : undefined;
}

/** A postcode in capitals with its one space, or undefined where it is not one. */
export function tidyPostcode(text: string): string | undefined {
  const bare = text.toUpperCase().replaceAll(/[^A-Z\d]/g, '');
  const tidy = `${bare.slice(0, -3)} ${bare.slice(-3)}`;
  return postcode().safeParse(tidy).success ? tidy : undefined;
}

/** Endings of file names that a relative address ends in, and that look like the end of a host. */
const fileEnding = /\.(?:html?|php|aspx?|jsp|pdf|docx?|cfm)$/i;

/**
 * A web address with https:// before it where it had no scheme, or undefined where it cannot be linked to. Addresses
 * that depend on the page where they stood lead nowhere here.
 */
export function tidyWebAddress(text: string): string | undefined {
  const given = text.trim();
  const host = /^(?:\/\/)?([^/?#:]+)/.exec(given)?.[1] ?? '';
  const bare = /^(?:\/\/)?[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d+)?(?:[/?#]\S*)?$/i.test(given) && !fileEnding.test(host);
  const whole = /^https?:\/\//i.test(given) ? given : bare ? `https://${given.replace(/^\/\//, '')}` : undefined;
  if (whole === undefined || !isWebAddress(whole)) return undefined;
  // Two addresses in one cell, with a comma between them, are one strange host to a browser.
  return /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z][a-z\d-]*[a-z\d]$/i.test(new URL(whole).hostname) ? whole : undefined;
}

/** A telephone number with single blanks, otherwise as people wrote it, or undefined where it cannot be rung. */
export function tidyPhone(text: string): string | undefined {
  const tidy = text.replaceAll(/\s+/g, ' ').trim();
  return isPhone(tidy) ? tidy : undefined;
}

/** An e-mail address, or undefined where it is not one. */
export function tidyEmail(text: string): string | undefined {
  const tidy = text.trim().replace(/^mailto:/i, '');
  return email().safeParse(tidy).success ? tidy : undefined;
}
