import { fieldMeta } from '../../schemas/field.ts';
import type { Collection } from '../../schemas/index.ts';
import type { Finding } from '../../schemas/problem.ts';

/** Where a sentence that says what to do names a field as it is called in a file. */
const named = /(\b(?:under|[Ff]ill in)) “([a-zA-Z]+)”/g;

/** What is wrong, for somebody who sees a form and never the file: a field has the name that stands above it. */
export function inFormWords(finding: Finding, { schema }: Pick<Collection, 'schema'>): Finding {
  const shape: Readonly<Record<string, unknown>> = schema.shape;
  const label = (name: string): string | undefined => (Object.hasOwn(shape, name) ? fieldMeta.get(shape[name] as never)?.label : undefined);
  return { ...finding, fix: finding.fix.replaceAll(named, (whole, before: string, name: string) => { const words = label(name); return words ? `${before} “${words}”` : whole; }) };
}
