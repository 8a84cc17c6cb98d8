import { Document, type Scalar, YAMLMap } from 'yaml';
import { councilListOf, councilLists } from '../../schemas/derive/council-lists.ts';
import { fieldsOf, type FieldNode } from '../../schemas/derive/fields.ts';
import { vocabularies } from '../../schemas/framework/vocabularies/index.ts';
import { termIds } from '../../schemas/framework/vocabulary.ts';
import type { Collection } from '../../schemas/index.ts';

/** What a field that names something may say. */
function namedIn(refersTo: readonly string[]): string {
  const list = councilListOf(refersTo);
  return list ? `The ids under “${councilLists[list].field}” in council.yml.` : `The name of a file in ${refersTo.join(', ')}, without its ending.`;
}

/** What is said above a field: its hint, whether it is needed, and what may be chosen. */
function hintOf({ hint, required, expected, vocabulary, refersTo, fields }: FieldNode): string {
  const list = vocabulary && !fields ? vocabularies.get(vocabulary) : undefined;
  return [
    hint, required || expected ? 'Needed.' : 'Optional.',
    ...(list ? [`Choose from: ${termIds(list).join(', ')}.`] : []), ...(refersTo ? [namedIn(refersTo)] : []),
  ].join(' ');
}

function mapOf(document: Document, nodes: readonly FieldNode[], today: string): YAMLMap {
  const map = new YAMLMap();
  for (const node of nodes) {
    if (node.name === 'imported') continue;
    const value = node.name === 'lastReviewed' ? today : node.fields ? (node.list ? [mapOf(document, node.fields, today)] : mapOf(document, node.fields, today)) : node.list ? [] : null;
    const key = document.createNode(node.name) as Scalar<string>;
    key.commentBefore = ` ${hintOf(node)}`;
    map.add(document.createPair(key, value));
  }
  return map;
}

/** A content file with every field of its collection, each with its hint. What is left empty counts as missing. */
export function template(collection: Collection, today: string): string {
  const document = new Document();
  document.contents = mapOf(document, fieldsOf(collection.name), today) as unknown as typeof document.contents;
  const fields = document.toString({ nullStr: '', lineWidth: 0 });
  if (!collection.body) return collection.endings[0] === '.yml' ? fields : `---\n${fields}---\n`;
  return `---\n${fields}---\n\n${collection.body.hint}\n`;
}
