import { posix } from 'node:path';
import { type Redirects, sentTo } from '../lib/redirects.ts';
import { addressOfFile } from './site-files.ts';

/** A copy of a built site, as far as addresses in it depend on it. */
export interface Copy {
  /** The name in the copy for each file of the site that is in it. */
  names: ReadonlyMap<string, string>;
  redirects: Redirects;
  /** The address under which the site is published, where somebody has said it. */
  site: URL | undefined;
}

/** Where an address leads, and how it is written in the copy: to a file of the copy, to the internet, to nowhere that is known, or to what needs neither, such as a telephone. */
export interface Led { to: 'copy' | 'internet' | 'nowhere' | 'other'; href: string }

/** An origin that nobody has, for a site whose own is not known. */
const nowhere = new URL('https://site.invalid/');
/** Pages that keep behind the # what somebody has chosen, which only their scripts can read. */
const readByScript: ReadonlySet<string> = new Set(['search/index.html', 'compare/index.html']);

const isWeb = ({ protocol }: URL): boolean => protocol === 'https:' || protocol === 'http:';

/** The file of the copy at a path of the site, if there is one. */
function fileAt({ names }: Copy, path: string): string | undefined {
  let plain = path;
  try { plain = decodeURIComponent(path); } catch { /* A path that cannot be decoded is looked for as it is. */ }
  const ways = plain.endsWith('/') ? [`${plain}index.html`] : [plain, `${plain}/index.html`];
  return ways.map((way) => way.slice(1)).find((way) => names.has(way));
}

/** Where an address of the site itself leads. One that has been moved leads to where it is. */
function ledWithin(copy: Copy, from: string, url: URL): Led {
  const moved = fileAt(copy, url.pathname) === undefined ? sentTo(copy.redirects, url.pathname) : undefined;
  const { pathname, search, hash } = moved ? new URL(moved.to, url) : url;
  const file = fileAt(copy, pathname);
  const place = hash || url.hash;
  if (file === undefined) return copy.site ? { to: 'internet', href: new URL(`${pathname}${search}${place}`, copy.site).href } : { to: 'nowhere', href: '' };
  const kept = readByScript.has(file) ? '' : place;
  const [here, there] = [copy.names.get(from) ?? '', copy.names.get(file) ?? ''];
  return { to: 'copy', href: here === there && kept ? kept : `${posix.relative(posix.dirname(here), there)}${kept}` };
}

/**
 * Where an address leads that is written in a file of the site, and how it is written in the copy. Nothing on a disk reads
 * a query, so none is left; a place on a page stays. What of the site is not in the copy is on the internet.
 */
export function led(copy: Copy, from: string, written: string): Led {
  const text = written.trim();
  const base = new URL(addressOfFile(from), nowhere);
  if (text === '' || text.startsWith('#') || !URL.canParse(text, base.href)) return { to: 'other', href: written };
  const url = new URL(text, base);
  if (!isWeb(url)) return { to: 'other', href: written };
  const own = url.host === nowhere.host || url.host === copy.site?.host;
  return own ? ledWithin(copy, from, url) : { to: 'internet', href: text.startsWith('//') ? url.href : written };
}

/** The address of what a browser loads by itself, as it is in the copy. Undefined where it would come from the internet: a copy asks nobody for anything. */
export function loadable(copy: Copy, from: string, written: string): string | undefined {
  const { to, href } = led(copy, from, written);
  return to === 'internet' || to === 'nowhere' ? undefined : href;
}
