import type { FacetFile } from '../domain/facet-file.ts';
import type { OrderFile } from '../domain/order-file.ts';
import { textToNumbers } from '../domain/facet-file.ts';
import { type PlacesFile, readPlaces, type Places } from '../domain/places-file.ts';
import { isWordsFile, type WordsFile } from '../domain/words-file.ts';
import { type Facet, readFacet } from './facets.ts';
import type { Group } from '../domain/search-groups.ts';
import type { Published } from './published.ts';
import { understand, type Understood } from './words/understand.ts';

/** The orders that are not by fit: for each row a number, the smallest first. */
export interface Orders { name: Uint32Array; checked: Uint32Array; /** The rows that stand below the rest. */ below: ReadonlySet<number> }

/**
 * Reads one of the site’s own files of the search. Its address holds the name of the index that it belongs to, so that
 * no memory of a browser mixes two publications; a file of another publication is refused.
 */
export async function readFile<File extends { index: string }>(path: string, { name }: Published): Promise<File> {
  const response = await fetch(`/search/${path}?of=${name}`);
  if (!response.ok) throw new Error(`The file ${path} of the search is missing.`);
  const file = (await response.json()) as File;
  if (file.index !== name) throw new Error(`The file ${path} belongs to another publication.`);
  return file;
}

/** Reads one filter. */
export async function loadFacet(group: Group, published: Published): Promise<Facet> {
  const file = await readFile<FacetFile>(`facets/${group}.json`, published);
  if (file.rows !== published.rows) throw new Error(`The filter ${group} belongs to another publication.`);
  return readFacet(group, file);
}

/** Reads the orders. Throws where the file is broken. */
export async function loadOrders(published: Published): Promise<Orders> {
  const { rows, name, checked, checkedBound, below } = await readFile<OrderFile>('orders.json', published);
  const [places, days] = [textToNumbers(name, rows), textToNumbers(checked, checkedBound)];
  const fits = rows === published.rows && places.length === rows && days.length === rows && days.every((day) => day < checkedBound) && Array.isArray(below);
  if (!fits) throw new Error('The orders of the search cannot be read.');
  return { name: places, checked: days.map((day) => checkedBound - day), below: new Set(below) };
}

/** Reads where documents are. */
export async function loadPlaces(published: Published): Promise<Places> {
  const file = await readFile<PlacesFile>('places.json', published);
  if (file.rows !== published.rows) throw new Error('The places belong to another publication.');
  return readPlaces(file);
}

/** What words mean. */
export type Understand = (words: string) => Understood;

/** Reads what the website knows of words. */
export async function loadWords(published: Published): Promise<Understand> {
  const file = await readFile<WordsFile & { index: string }>('words.json', published);
  if (!isWordsFile(file) || file.documents !== published.rows) throw new Error('The words of the search are broken.');
  return (words) => understand(words, file);
}

/** What words mean where nothing is known of them: themselves. */
export const asTyped: Understand = (words) => ({ asked: words, corrected: undefined, didYouMean: [], led: [], also: [] });
