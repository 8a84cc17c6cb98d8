import { expect, test } from 'vitest';
import { parseRedirects } from '../lib/redirects.ts';
import type { Copy } from './addresses.ts';
import { copyNames } from './copy-names.ts';
import { pageInCopy } from './page.ts';

const files = ['index.html', 'a-z/index.html', 'search/index.html', 'images/door.webp', 'images/door-2.webp', 'assets/style.css', 'favicon.svg'];
const copy: Copy = { names: copyNames(files), redirects: parseRedirects(''), site: new URL('https://offer.example.org/') };

const page = (text: string, file = 'a-z/index.html'): string => pageInCopy(copy, file, text, '22 November 2026');
/** What the copy of a page has in its body, below the line on top. */
const body = (text: string, file?: string): string => /<\/section>(?<rest>[\s\S]*)<\/body>/.exec(page(`<!doctype html><html><body>${text}</body></html>`, file))?.groups?.['rest'] ?? '';
const head = (text: string): string => /<head>(?<all>[\s\S]*)<\/head>/.exec(page(`<!doctype html><html><head>${text}</head><body></body></html>`))?.groups?.['all'] ?? '';

test('the line on top says of which day the copy is and where the page is as it is today, after the link past the menus', () => {
  const top = '<section class="site-notice" aria-label="About this copy"><div class="govuk-width-container"><p>This is a copy of 22 November 2026, to read without the internet. The newest version of this page is at <a class="govuk-link" href="https://offer.example.org/a-z/">offer.example.org</a>.</p></div></section>';
  expect(page('<!doctype html><html lang="en-GB"><body><a class="govuk-skip-link" href="#main">Skip</a><main id="main"></main></body></html>')).toBe(`<!DOCTYPE html><html lang="en-GB"><head></head><body><a class="govuk-skip-link" href="#main">Skip</a>${top}<main id="main"></main></body></html>`);
  expect(page('')).toContain(`<body>${top}</body>`);
  expect(pageInCopy({ ...copy, site: undefined }, 'index.html', '', '1 May 2027')).toContain('<p>This is a copy of 1 May 2027, to read without the internet.</p>');
});

test('no script is left, and nothing could run that was', () => {
  expect(head('<script type="application/ld+json">{}</script><script src="/a.js"></script><meta http-equiv="Content-Security-Policy" content="form-action \'self\'">')).toBe('<meta http-equiv="Content-Security-Policy" content="script-src \'none\'; form-action \'none\'; connect-src \'none\'">');
  expect(body('<p>A</p><script type="module">import "/a.js";</script>')).toBe('<p>A</p>');
});

test('of the head there is what a page on a disk needs', () => {
  expect(head('<meta charset="utf-8"><base href="https://x.example.org/"><link rel="stylesheet" href="/assets/style.css"><link rel="icon" href="/favicon.svg" type="image/svg+xml">')).toBe('<meta charset="utf-8"><link rel="stylesheet" href="../assets/style.css"><link rel="icon" href="../favicon.svg" type="image/svg+xml">');
  expect(head('<link rel="canonical" href="/a-z/"><link rel="alternate" href="/feed.xml"><link rel="preload" href="/f.woff2"><link rel="modulepreload" href="/a.js"><link rel="manifest" href="/m"><link rel="search" href="/o.xml"><link><meta property="og:url" content="x"><meta name="twitter:card" content="x"><meta http-equiv="refresh" content="0; url=/">')).toBe('');
});

test('what is shown without JavaScript is shown, and what needs it is not there', () => {
  expect(body('<noscript><p>Without <b>it</b></p></noscript><div data-needs-script><p>A</p></div><p hidden>B</p><details hidden="until-found">C</details>')).toBe('<p>Without <b>it</b></p><details hidden="until-found">C</details>');
  expect(body('<noscript><noscript><p>A</p></noscript><script>1</script></noscript>')).toBe('<p>A</p>');
});

test('the search says what leads further in a copy', () => {
  expect(body('<noscript><p class="lede">Search needs <b>JavaScript</b>.</p></noscript><ul></ul>', 'search/index.html')).toMatch(/^<p class="lede">This copy has no search\. [^<]+<\/p><ul><\/ul>$/);
});

test('forms are left out, and what stands around them stays', () => {
  expect(body('<h2>Tell us</h2><form action="/feedback/thank-you/" method="post"><input name="a"><button>Send</button></form><p>Ring <a href="tel:01632960100">01632 960 100</a></p>')).toBe('<h2>Tell us</h2><p>Ring <a href="tel:01632960100">01632 960 100</a></p>');
});

test('links lead from file to file, and those to the internet say so', () => {
  expect(body('<a href="/">Home</a> <a href="/a-z/#b">B</a> <a href="https://www.example.org/">Them</a> <a href="/admin/">Edit</a> <a href="mailto:a@example.org">Write</a>'))
    .toBe('<a href="../../index.html">Home</a> <a href="#b">B</a> <a href="https://www.example.org/">Them (needs the internet)</a> <a href="https://offer.example.org/admin/">Edit (needs the internet)</a> <a href="mailto:a@example.org">Write</a>');
  expect(body('<a href="https://www.example.org/"><img src="/images/door.webp" alt="Them"></a><a>A</a>')).toBe('<a href="https://www.example.org/"><img src="../images/door.webp" alt="Them"></a><a>A</a>');
});

test('pictures, films and styles come from the copy, and nothing is loaded from elsewhere', () => {
  expect(body('<img src="/images/door.webp" srcset="/images/door.webp 1x, /images/door-2.webp 2x" alt=""><img srcset="https://x.example.org/a.png 2x" src="https://x.example.org/a.png" alt="A">')).toBe('<img src="../images/door.webp" srcset="../images/door.webp 1x, ../images/door-2.webp 2x" alt=""><img alt="A">');
  expect(body('<p style="background:url(/images/door.webp)">A</p><style>@import "https://x.example.org/a.css"; p { background: url(/images/door.webp) }</style><svg><use href="#a"></use><image href="/images/door.webp"></image></svg>')).toBe('<p style="background:url(../images/door.webp)">A</p><style>@import "data:,"; p { background: url(../images/door.webp) }</style><svg><use href="#a"></use><image href="../images/door.webp"></image></svg>');
});

test('text stays text: what looks like markup in it, spaces between words, signs beyond ASCII', () => {
  const text = '<p>A &lt;b&gt; &amp; “B” <b>c</b> <i>d</i> é 👋</p><pre>\n\n  x</pre><textarea>\n\n&lt;</textarea>';
  expect(body(text)).toBe('<p>A &lt;b&gt; &amp; “B” <b>c</b> <i>d</i> é 👋</p><pre>\n  x</pre><textarea>\n&lt;</textarea>');
});

test.each(['', '<', '<p', '<frameset><frame src="/"></frameset>', '<a href="http://[">A</a>', '<table><a href="/">A</a>', '<svg><title><a href="/">', '\u0000', `${'<b>'.repeat(300)}`])('%j stops nothing', (text) => {
  expect(page(text)).toMatch(/<html>/);
});
