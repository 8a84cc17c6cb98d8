import { string, tokenize, tokenTypes, url } from 'css-tree';

/** An address at which there is nothing, for what a copy does not hold. */
export const nothing = 'data:,';

/**
 * A style sheet with another address for each one in it: `url(…)` in its three ways of writing, and `@import "…"`. All else
 * stays as it is, down to the spaces. Text that is no CSS is left as it is too.
 */
export function withAddresses(css: string, readdress: (address: string) => string): string {
  const parts: string[] = [];
  let [done, named] = [0, false];
  tokenize(css, (type, start, end) => {
    const text = css.slice(start, end);
    const replaced = type === tokenTypes.Url ? url.encode(readdress(url.decode(text))) : named && type === tokenTypes.String ? string.encode(readdress(string.decode(text))) : undefined;
    if (replaced !== undefined) parts.push(css.slice(done, start), replaced);
    if (replaced !== undefined) done = end;
    // A string is an address where it follows one of these, with nothing but white space between.
    if (type !== tokenTypes.WhiteSpace && type !== tokenTypes.Comment) named = /^(?:url\(|@import)$/i.test(text);
  });
  return parts.join('') + css.slice(done);
}
