import { expect, test } from 'vitest';
import { openSearchDescription, shortName } from './open-search.ts';

const given = { siteName: 'SEND Local Offer', council: 'Wealdmere Council', description: 'Search by words.', search: new URL('https://offer.example.org/search/'), icon: new URL('https://offer.example.org/favicon.svg') };

/** The text of an element of the description. */
const text = (xml: string, element: string): string => new RegExp(`<${element}[^>]*>([^<]*)</${element}>`).exec(xml)?.[1] ?? '';

test('what somebody types into the browser stays behind the “#”', () => {
  const template = /template="([^"]+)"/.exec(openSearchDescription(given))?.[1] ?? '';
  const { search, hash } = new URL(template.replace('{searchTerms}', 'wetting+trousers'));
  expect([search, hash]).toEqual(['', '#q=wetting+trousers']);
});

test('names are no longer than the format allows, and end with a whole word', () => {
  expect(shortName('SEND Local Offer')).toBe('SEND Local Offer');
  expect(shortName('Special Educational Needs Local Offer')).toBe('Special');
  expect(shortName('Sonderschulwesensverzeichnis')).toHaveLength(16);
  const long = openSearchDescription({ ...given, siteName: 'The Local Offer for children and young people', council: 'The Council of a County with a Long Name', description: 'word '.repeat(500) });
  expect([...text(long, 'ShortName')].length).toBeLessThanOrEqual(16);
  expect([...text(long, 'LongName')].length).toBeLessThanOrEqual(48);
  expect([...text(long, 'Description')].length).toBeLessThanOrEqual(1024);
});

test('a name with signs of XML or with characters that XML cannot hold makes no element and no broken file', () => {
  const xml = openSearchDescription({ ...given, siteName: 'A&B <i>"x"</i>', council: 'C\u0000\u000B\uD800 & D' });
  expect(text(xml, 'ShortName')).toBe('A&amp;B &lt;i&gt;&quot;x&quot;&lt;/i&gt;');
  expect(text(xml, 'LongName')).toBe('A&amp;B &lt;i&gt;&quot;x&quot;&lt;/i&gt; – C &amp; D');
  expect(xml).not.toContain('<i>');
});
