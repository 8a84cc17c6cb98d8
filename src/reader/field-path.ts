/** The keys of a field as it is named in messages, `exceptions.0.from`: positions in lists are numbers. None for no field. */
export const keysOf = (field: string): (string | number)[] => field.split('.').filter(Boolean).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
