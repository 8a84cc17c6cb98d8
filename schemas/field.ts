import * as z from 'zod';

/** The controls that a field can be edited with. The CMS, the field guide and `npm run new` each know all of them. */
export type Widget =
  | 'text' | 'long-text' | 'markdown' | 'number' | 'money' | 'yes-no' | 'choice' | 'choices' | 'date' | 'time'
  | 'phone' | 'email' | 'web-address' | 'postcode' | 'colour' | 'image' | 'reference' | 'references' | 'group' | 'list' | 'texts' | 'opening-times' | 'statutory';

/** What is said about a field once, for everything that is computed from the schemas. */
export interface FieldMeta {
  /** The name people read. */
  label: string;
  /** What to write, as a whole sentence. */
  hint: string;
  widget: Widget;
  /**
   * True when a reviewed entry must have it. The schema stays optional, because a record that was imported
   * and that nobody has reviewed may lack it: there it is a warning, and the page says "not stated".
   */
  expected?: boolean;
  /** The id of the vocabulary whose terms may be chosen. */
  vocabulary?: string;
  /** The collections (or `areas`) whose ids may be written. With more than one, the value is `collection/id`. */
  refersTo?: string[];
  /** Where the value goes in Open Referral UK 3.0, for example `service.name`. */
  openReferral?: string;
  /** True when the value must not be printed on a page: it is for editors and reports. */
  internal?: boolean;
  /** True for a day on which something happened, so that it cannot be in the future. */
  past?: boolean;
  /** For a picture: the field beside it that says in words what it shows, and whether it may be a drawing (SVG), as a logo may. */
  picture?: { words: string; drawn?: boolean };
  /** An example, for the field guide and `npm run new`. */
  example?: string;
}

/** Labels, hints and the rest, by schema. Ask it through `fieldsOf` in `schemas/derive/fields.ts`. */
export const fieldMeta = z.registry<FieldMeta>();

/**
 * A schema that says everything about itself. Always the outermost call: `.optional()` or `.default()`
 * after it makes a new schema that has no label.
 */
export function field<T extends z.ZodType>(schema: T, meta: FieldMeta): T {
  const own = schema.clone() as T;
  fieldMeta.add(own, meta);
  return own;
}
