import { expect, test } from 'vitest';
import { refusedLink } from './links.ts';

test('links lead to the web, to a mailbox, to a telephone or to a page of this site', () => {
  const links = ['https://example.org', 'http://example.org/a?b=c#d', 'HTTPS://EXAMPLE.ORG', 'mailto:team@example.org', 'mailto:team@example.org?subject=Hello', 'tel:01632960417', 'tel:+44-1632-960-417', '/services/portage/', '/services/portage/#answers', '#contact', '/'];
  expect(links.filter((link) => refusedLink(link) !== undefined)).toEqual([]);
});

test('a link with any other scheme is refused, however it is disguised', () => {
  const links = [
    'javascript:alert(1)', 'JAVASCRIPT:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'java\tscript:alert(1)', 'java\u0000script:alert(1)', '\u0001javascript:alert(1)', 'javascript\n:alert(1)',
    'vbscript:x', 'data:text/html,x', 'file:///etc/hosts', 'blob:https://example.org/1', 'view-source:https://example.org', 'intent://x', 'ftp://example.org', 'feed:https://example.org', 'javascript&colon;alert(1)',
  ];
  expect(links.filter((link) => refusedLink(link) === undefined)).toEqual([]);
});

test('a link that a browser would take to another host is refused', () => {
  const links = ['//example.org', '/\\example.org', '\\\\example.org', '/\t/example.org', '/\n\\example.org', 'https:///', 'https://localhost', 'https://'];
  expect(links.filter((link) => refusedLink(link) === undefined)).toEqual([]);
});

test('a link that depends on the page where it stands is refused', () => {
  expect(['portage', './portage', '../services/portage/', '?q=1', 'www.example.org', 'example.org/a'].filter((link) => refusedLink(link) === undefined)).toEqual([]);
});

test('each refusal says why', () => {
  const links = ['', ' ', 'portage', 'javascript:x', 'mailto:team', 'mailto:team@example', 'tel:ring us', 'https://a b.org:x', 'https://team:secret@example.org', 'https://localhost/'];
  expect(links.map((link) => `${link} → ${refusedLink(link)}`)).toMatchInlineSnapshot(`
    [
      " → It leads nowhere.",
      "  → It leads nowhere.",
      "portage → It has neither https:// before it nor a slash, so it depends on the page where it stands.",
      "javascript:x → Links that begin with “javascript:” are not allowed.",
      "mailto:team → It is not an e-mail address.",
      "mailto:team@example → It is not an e-mail address.",
      "tel:ring us → It is not a telephone number.",
      "https://a b.org:x → It is not a web address.",
      "https://team:secret@example.org → It has a name or a password in it.",
      "https://localhost/ → It has no real host.",
    ]
  `);
});
