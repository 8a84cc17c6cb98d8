import { join } from 'node:path';
import { councilListNames, councilLists } from '../../schemas/derive/council-lists.ts';
import { type CollectionName, collectionNamed, isSingle, titleOf } from '../../schemas/index.ts';
import { nameMeant } from '../../schemas/types/reference.ts';
import { addressOf } from '../../src/domain/addresses.ts';
import type { Content } from '../../src/reader/content.ts';
import { parseMarkdownFile, parseYamlFile } from '../../src/reader/front-matter.ts';
import { listFiles } from '../../src/reader/list-files.ts';
import { allEntries } from '../../src/reader/read-content.ts';
import { readText } from '../../src/reader/read-file.ts';
import { checkFolder, type Report } from '../check/check.ts';
import { type Fields, isGroup } from '../../schemas/types/group.ts';
import type { NameOf } from '../../src/domain/in-words.ts';

/** The content before or after a change: what it holds, and what is wrong with it. */
export interface Side {
  root: string;
  content: Content;
  report: Report;
  /** The entries by the name of their file, whether they can be read or not. */
  files: ReadonlyMap<string, { collection: CollectionName; id: string }>;
  nameOf: NameOf;
}

/** What one file says, as it is written: also what the check would refuse. */
export interface Written {
  /** False where the fields cannot be read at all. */
  readable: boolean;
  data: Fields;
  body: string;
}

type Titled = Parameters<typeof titleOf>[0];

const nameIndex = (content: Content): ReadonlyMap<string, string> => new Map(
  [...allEntries(content).map((entry): [string, string] => [`${entry.collection}/${entry.id}`, titleOf(entry.data as Titled)]),
    ...content.entries.council.flatMap(({ data }) => councilListNames.flatMap((list) => councilLists[list].termsOf(data).map(({ id, label }): [string, string] => [`${list}/${id}`, label])))]
    .filter(([, name]) => name !== ''),
);

/** Reads and checks a content folder. Today is a day as text. */
export async function readSide(root: string, today: string): Promise<Side> {
  const { content, report } = await checkFolder(root, today);
  const names = nameIndex(content);
  return {
    root, content, report,
    files: new Map((await listFiles(root)).files.map(({ file, id, collection }) => [file, { collection: collection.name, id }])),
    nameOf: ({ refersTo = [] }, id) => names.get(nameMeant(id, refersTo)),
  };
}

/** What a file of a side says, or undefined where it has no such file. */
export function written({ root }: Side, file: string): Written | undefined {
  const text = readText(join(root, file));
  if (typeof text !== 'string') return text.rule === 'MissingFile' ? undefined : { readable: false, data: {}, body: '' };
  const { data, body, findings } = file.endsWith('.yml') ? parseYamlFile(text) : parseMarkdownFile(text);
  return { readable: findings.every(({ level }) => level !== undefined), data, body };
}

/** What people call an entry: its name or title, or for answers whose they are; its id where it says neither. */
export function calledEntry({ nameOf }: Side, collection: CollectionName, id: string, { data }: Written): string {
  const own = data['name'] ?? data['title'];
  if (typeof own === 'string' && own !== '') return own;
  const whose = data['for'];
  if (typeof whose === 'string') return `${nameOf({ refersTo: ['services', 'settings'] } as Parameters<NameOf>[0], whose) ?? whose}, ${id}`;
  return isSingle(collectionNamed(collection)) ? collectionNamed(collection).label : id;
}

/** The address on the site at which an entry is shown, or undefined where it has no page of its own and is not shown on one. */
export function shownAt(collection: CollectionName, id: string, { data }: Written): string | undefined {
  const address = addressOf({ collection, id, data: isGroup(data) ? data : {} });
  return /^\/[a-z0-9/-]*(?:#[a-z0-9-]+)?$/.test(address) ? address : undefined;
}
