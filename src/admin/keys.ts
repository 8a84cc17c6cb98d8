/** What the editor keeps in a draft beside the fields of the entry. None of it is written into the file. */
export const keys = {
  /** The text of the file as it was opened, so that its comments and its order are kept. */
  source: 'file-as-opened',
  /** Why the file cannot be read, where it cannot. */
  broken: 'file-cannot-be-read',
  /** The names of fields that the schema does not know and that the editor has agreed to remove. */
  removed: 'fields-to-remove',
} as const;

const own: ReadonlySet<string> = new Set(Object.values(keys));

/** The fields of a draft that belong to the entry. */
export function entryFields(draft: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const removed = new Set(Array.isArray(draft[keys.removed]) ? (draft[keys.removed] as unknown[]) : []);
  return Object.fromEntries(Object.entries(draft).filter(([name]) => name !== 'body' && !own.has(name) && !removed.has(name)));
}
