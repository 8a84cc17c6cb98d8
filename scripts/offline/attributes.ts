import type { DefaultTreeAdapterTypes, Token } from 'parse5';
import { parseSrcset, stringifySrcset } from 'srcset';
import { type Copy, led, loadable } from './addresses.ts';
import { nothing, withAddresses } from './styles.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** Attributes with an address that a reader follows, or that nobody does. */
const followed: ReadonlySet<string> = new Set(['cite', 'action', 'formaction']);
/** Attributes with an address that a browser loads by itself. */
const loaded: ReadonlySet<string> = new Set(['src', 'poster', 'data', 'background']);
/** Elements whose `href` a reader follows. That of all others is loaded. */
const links: ReadonlySet<string> = new Set(['a', 'area']);

/** The attributes of an element in the copy, and whether its `href` leads to the internet. */
export interface Readdressed { attrs: Token.Attribute[]; toInternet: boolean }

/** The attributes of an element with its addresses as they are in the copy. What leads nowhere goes, and so does what a browser would load from the internet. */
export function readdressed(copy: Copy, file: string, { tagName, attrs }: Element): Readdressed {
  let toInternet = false;
  const loads = (address: string): string | undefined => loadable(copy, file, address);
  const valueOf = ({ name, value }: Token.Attribute): string | undefined => {
    if (name === 'style') return withAddresses(value, (address) => loads(address) ?? nothing);
    if (name === 'srcset') return stringifySrcset(parseSrcset(value).flatMap((one) => { const url = loads(one.url); return url ? { ...one, url } : []; })) || undefined;
    if (loaded.has(name) && (name !== 'data' || tagName === 'object')) return loads(value);
    if (name !== 'href' && !followed.has(name)) return value;
    if (name === 'href' && !links.has(tagName)) return loads(value);
    const { to, href } = led(copy, file, value);
    if (name === 'href') toInternet = to === 'internet';
    return to === 'nowhere' ? undefined : href;
  };
  return { attrs: attrs.flatMap((one) => { const value = valueOf(one); return value === undefined ? [] : [{ ...one, value }]; }), toInternet };
}
