import sax from 'sax';
import { expect, test } from 'vitest';
import { atomFeed, type Feed } from './atom-feed.ts';

const entry = { id: 'https://offer.example.org/services/club/#added-2026-11-02', on: '2026-11-02', title: 'New: Club', text: 'Swimming.', link: new URL('https://offer.example.org/services/club/') };
const feed: Feed = {
  title: 'What is new', subtitle: 'What has changed.', author: 'Wealdmere Council', today: '2026-11-22',
  self: new URL('https://offer.example.org/about/whats-new.xml'), page: new URL('https://offer.example.org/about/whats-new/'), entries: [entry],
};

interface Element { name: string; attributes: Record<string, string>; text: string; children: Element[] }

/** The root element of a text, as a strict parser of XML reads it. It throws where the text is no XML. */
function parsed(xml: string): Element {
  const parser = sax.parser(true);
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  parser.onerror = (error) => { throw error; };
  parser.onopentag = ({ name, attributes }) => { const element = { name, attributes: attributes as Record<string, string>, text: '', children: [] }; open.at(-1)?.children.push(element); open.push(element); };
  parser.ontext = (text) => { const last = open.at(-1); if (last) last.text += text; };
  parser.onclosetag = () => void open.pop();
  parser.write(xml).close();
  return root.children[0] ?? expect.fail('There is no element.');
}

const all = (of: Element, name: string): Element[] => of.children.filter((child) => child.name === name);
const text = (of: Element, name: string): string | undefined => all(of, name)[0]?.text;
const links = (of: Element): Record<string, string> => Object.fromEntries(all(of, 'link').map(({ attributes: { rel = '', href = '' } }) => [rel, href]));

test('the feed has each element that the format asks for, once', () => {
  const root = parsed(atomFeed(feed));
  expect([root.name, root.attributes['xmlns'], root.attributes['xml:lang']]).toEqual(['feed', 'http://www.w3.org/2005/Atom', 'en-GB']);
  for (const name of ['id', 'title', 'updated', 'author']) expect(all(root, name), name).toHaveLength(1);
  expect(links(root)).toEqual({ self: 'https://offer.example.org/about/whats-new.xml', alternate: 'https://offer.example.org/about/whats-new/' });
  const [first = expect.fail('There is no entry.')] = all(root, 'entry');
  expect(Object.fromEntries(first.children.filter(({ name }) => name !== 'link').map((child) => [child.name, child.text]))).toEqual({ id: entry.id, title: 'New: Club', updated: '2026-11-02T00:00:00Z', summary: 'Swimming.' });
  expect(links(first)).toEqual({ alternate: 'https://offer.example.org/services/club/' });
});

test('what comes new stands first, and the feed is as new as that', () => {
  const root = parsed(atomFeed({ ...feed, entries: [{ ...entry, id: 'https://offer.example.org/services/play/#added-2026-11-20', on: '2026-11-20', title: 'New: Play' }, entry] }));
  expect(all(root, 'entry').map((one) => text(one, 'title'))).toEqual(['New: Play', 'New: Club']);
  expect(text(root, 'updated')).toBe('2026-11-20T00:00:00Z');
});

test('a feed in which nothing is new is a feed all the same', () => {
  const root = parsed(atomFeed({ ...feed, entries: [] }));
  expect([all(root, 'entry'), text(root, 'updated')]).toEqual([[], '2026-11-22T00:00:00Z']);
});

test('text with signs of XML or with characters that XML cannot hold stays text', () => {
  const hostile = 'Ages <5 & “more” ]]> <script>alert("x")</script> &amp;';
  const root = parsed(atomFeed({ ...feed, title: `${hostile}\u0000\u000B\uD800`, author: hostile, entries: [{ ...entry, title: hostile, text: `${hostile}\uFFFF`, link: new URL('https://offer.example.org/a/?b="<&c') }] }));
  const [first = expect.fail('There is no entry.')] = all(root, 'entry');
  expect([text(root, 'title'), text(all(root, 'author')[0] ?? root, 'name'), text(first, 'title'), text(first, 'summary')]).toEqual([hostile, hostile, hostile, hostile]);
  expect(links(first)['alternate']).toBe('https://offer.example.org/a/?b=%22%3C&c');
});
