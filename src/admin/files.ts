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

/** Where an entry is in the editor: its list, its slug there, and its file from the content folder on. */
export interface FormPlace { list: string; slug: string; file: string }

/** The form of an entry. One that stands in no folder of the editor has a form nowhere; its list then says so. */
export function formOf(collection: string, id: string): FormPlace {
  const found = collections.find(({ name }) => name === collection);
  if (found && isSingle(found)) return { list: singles, slug: collection, file: found.path };
  const folder = folders.find((one) => one.collection.name === collection && id.startsWith(one.prefix) && !id.slice(one.prefix.length).includes('/'));
  return { list: folder?.name ?? collection, slug: folder ? id.slice(folder.prefix.length) : id, file: `${found?.path ?? collection}/${id}${found?.endings[0] ?? ''}` };
}

/** The address of a form, behind the `#` of the editor. */
export const formAddress = (list: string, slug: string): string => `/collections/${list}/entries/${slug}`;

/** The address of the form of an entry. */
export function placeOf(collection: string, id: string): string {
  const { list, slug } = formOf(collection, id);
  return formAddress(list, slug);
}

const formPattern = /^\/collections\/(?<list>[^/]+)\/(?:entries\/(?<slug>.+)|new)$/;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Somebody may have typed the address: what is no escape stands for itself.
    return text;
  }
}

/** The form to which an address leads: its list, and the slug of the entry unless it is a new one. Undefined for any other place. */
export function formAt(address: string): { list: string; slug: string | undefined } | undefined {
  const { list, slug } = formPattern.exec(address)?.groups ?? {};
  return list === undefined ? undefined : { list, slug: slug === undefined ? undefined : decoded(slug) };
}

/** The entry whose form it is, the other way round. Undefined for a list that the editor does not have. */
export function entryIn(list: string, slug: string): { collection: Collection; id: string } | undefined {
  const collection = collectionIn(list, slug);
  return collection && { collection, id: list === singles ? slug : `${folders.find(({ name }) => name === list)?.prefix ?? ''}${slug}` };
}
