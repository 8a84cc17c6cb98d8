import type { CollectionName } from '../../schemas/index.ts';
import { addressOf, hasPage } from './addresses.ts';

/** What is asked of an entry to send people on to it. */
interface Moved { collection: CollectionName; id: string; data: object }

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
export const formerAddressesOf = ({ data }: Pick<Moved, 'data'>): readonly string[] => (data as { formerAddresses?: readonly string[] }).formerAddresses ?? [];

/** Every former address of entries with the address where each is, in the order of the former ones. The entries must be on the website. */
export function redirectsOf(entries: readonly Moved[]): Redirect[] {
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
  const alone = refersTo.length === 1;
  const target = alone ? `${refersTo[0]}/${value}` : value;
  const [collection = '', ...rest] = target.split('/');
  const entry = { collection: collection as CollectionName, id: rest.join('/'), data: {} };
  const name = hasPage(entry) ? moved.get(addressOf(entry)) : undefined;
  const now = name?.slice(0, name.indexOf('/'));
  return name !== undefined && now !== undefined && refersTo.includes(now) ? (alone ? name.slice(now.length + 1) : name) : undefined;
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
