/** Why an address cannot be a link, or undefined when it can: http, https, mailto, tel, or a page of this site. */
export function refusedLink(url: string): string | undefined {
  // Browsers drop tabs and line breaks inside a scheme, so `java\nscript:` is judged without them.
  const bare = url.replaceAll(/[\u0000-\u0020\u007F]/g, '');
  if (bare === '') return 'It leads nowhere.';
  if (bare.startsWith('#') || (bare.startsWith('/') && !bare.startsWith('//') && !bare.startsWith('/\\'))) return undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme === undefined) return 'It has neither https:// before it nor a slash, so it depends on the page where it stands.';
  if (scheme === 'mailto') return /^mailto:[^@\s]+@[^@\s]+\.[^@\s]+$/i.test(bare) ? undefined : 'It is not an e-mail address.';
  if (scheme === 'tel') return /^tel:\+?[\d().-]{3,}$/i.test(bare) ? undefined : 'It is not a telephone number.';
  if (scheme !== 'http' && scheme !== 'https') return `Links that begin with “${scheme}:” are not allowed.`;
  if (!URL.canParse(bare)) return 'It is not a web address.';
  const { hostname, username, password } = new URL(bare);
  if (username !== '' || password !== '') return 'It has a name or a password in it.';
  return hostname.includes('.') ? undefined : 'It has no real host.';
}
