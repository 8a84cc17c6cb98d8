/** Fields with their values, which may be anything. */
export type Fields = Readonly<Record<string, unknown>>;

/** True for a group of fields: not for a list, and not for nothing. */
export const isGroup = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a group of fields. What is none has no fields. */
export const asGroup = (value: unknown): Fields => (isGroup(value) ? value : {});
