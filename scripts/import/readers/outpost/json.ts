/** An object of a feed, about which nothing is known yet. */
export type Json = Readonly<Record<string, unknown>>;

/** True for an object that is not a list. */
export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a list. Whatever else stands in it, and whatever is not a list, is left out. */
export const objectsIn = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** A text of a feed as it stands, or undefined for what is not text or blank. */
export const rawText = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined);

/** The number or the text that names a record in its feed. */
export const idOf = (value: unknown): string | undefined => (typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : typeof value === 'string' && value.trim() !== '' && value.length <= 120 ? value.trim() : undefined);
