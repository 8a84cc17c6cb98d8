import { join } from 'node:path';
import { glossaryShortForms } from '../prose/short-forms.ts';
import { parseYamlFile } from './front-matter.ts';
import { readText } from './read-file.ts';

const known = new Map<string, readonly string[]>();

/** The short forms that the glossary of a content folder explains. Read once by a process, whatever is wrong with it. */
export function shortFormsOf(root: string): readonly string[] {
  let forms = known.get(root);
  if (!forms) {
    const text = readText(join(root, 'glossary.yml'));
    const terms = typeof text === 'string' ? parseYamlFile(text).data['terms'] : undefined;
    const written = (Array.isArray(terms) ? terms : []).filter((term): term is Record<string, unknown> => typeof term === 'object' && term !== null);
    const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
    known.set(root, (forms = glossaryShortForms(written.map(({ term, acronym }) => ({ term: asText(term), acronym: asText(acronym) })))));
  }
  return forms;
}
