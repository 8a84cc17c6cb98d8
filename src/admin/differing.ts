import { fieldsOf, type FieldNode } from '../../schemas/derive/fields.ts';
import type { Collection } from '../../schemas/index.ts';
import type { Fields } from '../../schemas/types/group.ts';
import { listInWords } from '../domain/in-words.ts';
import { withoutEmpties } from '../reader/empties.ts';
import { parseMarkdownFile, parseYamlFile } from '../reader/front-matter.ts';
import { bodyField } from './config.ts';
import { entryFields } from './keys.ts';

/** A field in which two versions of an entry differ. */
export interface Differing {
  name: string;
  label: string;
  mine: unknown;
  theirs: unknown;
  /** Both in words. Empty for nothing. */
  mineSaid: string;
  theirsSaid: string;
  /** True where only they have changed it: then theirs is the choice to begin with. */
  onlyTheirs: boolean;
}

/** The fields of a file, and its text as the field `body`. */
function fieldsIn(collection: Collection, text: string): Fields {
  const { data, body } = (collection.endings[0] === '.yml' ? parseYamlFile : parseMarkdownFile)(text.replaceAll('\r\n', '\n'));
  return { ...((withoutEmpties(data) ?? {}) as Fields), ...(body.trim() !== '' && { body: body.trim() }) };
}

const said = (node: FieldNode | undefined, value: unknown): string => (value === undefined ? '' : node ? listInWords(node, value, () => undefined) : typeof value === 'string' ? value : JSON.stringify(value));
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * The fields that somebody else has changed and that say something else in the form, in the order of the form. Without
 * the version with which both began, every field that says something else.
 */
export function differing(collection: Collection, draft: Fields, theirs: string, base?: string): Differing[] {
  const body = typeof draft['body'] === 'string' ? draft['body'].trim() : '';
  const mine: Fields = { ...((withoutEmpties(entryFields(draft)) ?? {}) as Fields), ...(body !== '' && { body }) };
  const other = fieldsIn(collection, theirs);
  const first = base === undefined ? undefined : fieldsIn(collection, base);
  const nodes = [...fieldsOf(collection.name), ...(collection.body ? [bodyField(collection.body)] : [])];
  const names = [...new Set([...nodes.map(({ name }) => name), ...Object.keys(other)])];
  return names.filter((name) => !same(mine[name], other[name]) && !(first && same(first[name], other[name]))).map((name) => {
    const node = nodes.find((one) => one.name === name);
    return {
      name, label: node?.label ?? name, mine: mine[name], theirs: other[name], mineSaid: said(node, mine[name]), theirsSaid: said(node, other[name]),
      onlyTheirs: first !== undefined && same(mine[name], first[name]),
    };
  });
}
