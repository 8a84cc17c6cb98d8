import { xmlText as xml } from './escape.ts';

/** What a browser is told, so that it can search this site from its address bar. */
export interface OpenSearch {
  siteName: string;
  council: string;
  description: string;
  /** The address of the search page. */
  search: URL;
  icon: URL;
}

/** A text of so many characters at most, which ends with a whole word where that leaves any. */
function cut(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const start = letters.slice(0, most).join('');
  return (letters[most] === ' ' ? start : start.replace(/\s+\S*$/, '')).trim();
}

/** The name of the search in browsers. The format allows sixteen characters. */
export const shortName = (siteName: string): string => cut(siteName, 16);

/**
 * The description of the search in the format of OpenSearch 1.1. The words stand behind the `#`, so a browser never
 * sends them; the empty query before it makes Chromium escape them as a value and not as a path.
 */
export const openSearchDescription = ({ siteName, council, description, search, icon }: OpenSearch): string => `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${xml(shortName(siteName))}</ShortName>
  <LongName>${xml(cut(`${siteName} – ${council}`, 48))}</LongName>
  <Description>${xml(cut(description, 1024))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>en-GB</Language>
  <Image width="16" height="16" type="image/svg+xml">${xml(icon.href)}</Image>
  <Url type="text/html" method="get" template="${xml(search.href)}?#q={searchTerms}"/>
</OpenSearchDescription>
`;
