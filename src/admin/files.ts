import { sections } from '../../schemas/framework/vocabularies/services.ts';
import { type Collection, collectionNamed, collections, isSingle } from '../../schemas/index.ts';

/** The group under which the collections of one file are listed in the editor. */
export const singles = 'site';

/** A list of the editor: a folder of entries of one collection. Guides have one for each section. */
export interface Folder { name: string; label: string; singular: string; folder: string; collection: Collection; prefix: string }

/** The folders that can be edited, in the order of the collections. */
export const folders: readonly Folder[] = collections.filter((collection) => !isSingle(collection)).flatMap((collection): Folder[] => {
  const { name, label, singular, path, depth } = collection;
  if (depth === 0) return [{ name, label, singular, folder: path, collection, prefix: '' }];
  return sections.terms.map(({ id, label: section }) => ({ name: `${name}-${id}`, label: `${label}: ${section}`, singular, folder: `${path}/${id}`, collection, prefix: `${id}/` }));
});

/** The collection that a list of the editor belongs to. For the group of single files the slug says which. */
export function collectionIn(list: string, slug: string): Collection | undefined {
  if (list === singles) return collections.find(({ name }) => name === slug && isSingle(collectionNamed(name)));
  return folders.find(({ name }) => name === list)?.collection;
}

/** The list and the slug under which an entry is edited, for links to it. */
export function placeOf(collection: string, id: string): string {
  const single = collections.find(({ name }) => name === collection);
  if (single && isSingle(single)) return `/collections/${singles}/entries/${collection}`;
  const folder = folders.find((one) => one.collection.name === collection && id.startsWith(one.prefix) && !id.slice(one.prefix.length).includes('/'));
  return `/collections/${folder?.name ?? collection}/entries/${folder ? id.slice(folder.prefix.length) : id}`;
}
