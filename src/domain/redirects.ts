import { nameMeant, writtenAs } from '../../schemas/types/reference.ts';
import { type Addressed, addressOf, entryNamed, hasPage } from './addresses.ts';

/** One address that leads to another. */
export interface Redirect {
  from: string;
  to: string;
  /**
   * 301 for an entry that has another address for good. 302 for one that was removed: browsers keep a 301 for ever, and
   * the entry may come back to where it was.
   */
  status: 301 | 302;
  /** What it leads to, as `collection/id`. */
  name: string;
  title: string;
}

/** The former addresses of an entry, as far as they could be read. */
export const formerAddressesOf = ({ data }: Pick<Addressed, 'data'>): readonly string[] => (data as { formerAddresses?: readonly string[] }).formerAddresses ?? [];

/** Every former address of entries with the address where each is, in the order of the former ones. The entries must be on the website. */
export function redirectsOf(entries: readonly Addressed[]): Redirect[] {
  return entries.filter(hasPage).flatMap((entry): Redirect[] => {
    const { name, title } = entry.data as { name?: string; title?: string };
    const status = entry.collection === 'removed' ? 302 : 301;
    return formerAddressesOf(entry).map((from) => ({ from, to: addressOf(entry), status, name: `${entry.collection}/${entry.id}`, title: name ?? title ?? '' }));
  }).toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/**
 * What a reference names today, as it would be written in the same field. Undefined where nothing has moved from there,
 * or where what moved is of a collection that the field cannot name.
 * @param moved The names of entries by their former addresses.
 */
export function currentName(value: string, refersTo: readonly string[], moved: ReadonlyMap<string, string>): string | undefined {
  const former = { ...entryNamed(nameMeant(value, refersTo)), data: {} };
  const name = hasPage(former) ? moved.get(addressOf(former)) : undefined;
  if (name === undefined) return undefined;
  const { collection, id } = entryNamed(name);
  return refersTo.includes(collection) ? writtenAs(collection, id, refersTo) : undefined;
}

/**
 * The rules in the words of Netlify’s file `_redirects`. The mark after the number lets a rule hold although a page for
 * other hosts lies at the same address.
 */
export const redirectsFile = (redirects: readonly Redirect[]): string => redirects.map(({ from, to, status }) => `${from} ${to} ${status}!\n`).join('');

/** An address without what chooses a part of its page. */
const pageOf = (address: string): string => address.split(/[?#]/)[0] ?? address;

/** What a site answers to: the addresses of its pages, and those that lead to others. */
export interface Answering { addresses: readonly string[]; redirects: readonly Pick<Redirect, 'from' | 'to'>[] }

/**
 * The addresses that a change takes away: they had a page before, and after it neither have one nor lead to one. An
 * address that leads in a circle is lost. Each is named once, without what chooses a part of its page.
 */
export function lostAddresses(before: readonly string[], after: Answering): string[] {
  const pages = new Set(after.addresses.map(pageOf));
  const leads = new Map(after.redirects.map(({ from, to }) => [pageOf(from), pageOf(to)]));
  const answers = (address: string): boolean => {
    const seen = new Set<string>();
    for (let at: string | undefined = address; at !== undefined && !seen.has(at); at = leads.get(at)) {
      if (pages.has(at)) return true;
      seen.add(at);
    }
    return false;
  };
  return [...new Set(before.map(pageOf))].filter((address) => !answers(address)).toSorted();
}
