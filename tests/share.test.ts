import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderSVG } from 'uqr';
import { expect, inject, test } from 'vitest';
import { codeOptions } from '../src/domain/code-options.ts';
import { attribute, pagesIn, textOf } from './support/built.ts';
import { visitor } from './support/visit.ts';

const folder = inject('siteFolder');
const pages = new Map(pagesIn(folder).map((page) => [page.path, page]));
const share = pages.get('/about/share/')?.root ?? expect.fail('There is no page of posters.');
const posters = share.querySelectorAll('main li a').map((link) => attribute(link, 'href') ?? '');

test('every poster has the code of the page that it is about, on the page and as a picture of its own', () => {
  expect(posters.length).toBeGreaterThan(20);
  for (const path of posters) {
    const { root, html } = pages.get(path) ?? expect.fail(`${path} is missing.`);
    const about = attribute(root.querySelector('.poster__scan a') ?? expect.fail(path), 'href') ?? '';
    expect(pages.has(about), `${path} is about ${about}`).toBe(true);
    const { origin } = new URL(attribute(root.querySelector('link[rel="canonical"]') ?? expect.fail(path), 'href') ?? '');
    const code = renderSVG(`${origin}${about}`, codeOptions);
    expect(readFileSync(join(folder, path.replace(/\/$/, '.svg')), 'utf8')).toBe(code);
    expect(html.split(code), path).toHaveLength(2);
  }
});

test('a text message fits into one, and every text has the address', () => {
  const texts = share.querySelectorAll('blockquote.to-copy').map(textOf);
  expect(texts[0]?.length).toBeLessThanOrEqual(160);
  expect(texts.filter((text) => !/https:\/\/\S+/.test(text))).toEqual([]);
});

const visit = visitor();

test('the link for other websites leads here and loads nothing', async () => {
  const html = await (await visit('/about/share/')).locator('pre.to-copy').textContent();
  expect(html).toMatch(/^<a href="https:\/\/[^"]+" style="[^"]+">[^<]+<\/a>$/);
  expect(html).not.toMatch(/src=|url\(|<script/);
});

test('a poster is printed alone on one sheet, the longest too', async () => {
  const longest = posters.toSorted((a, b) => textOf(pages.get(b)?.root.querySelector('.poster') ?? expect.fail(b)).length - textOf(pages.get(a)?.root.querySelector('.poster') ?? expect.fail(a)).length)[0] ?? '';
  const page = await visit(longest);
  const pdf = (await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  const shown = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('body > *, main > *')].filter((element) => element.getClientRects().length > 0 && !element.contains(document.querySelector('.poster')) && element.textContent.trim() !== '').map(({ className, innerText }) => innerText.trim() === '' ? '' : className));
  // A made-up council says so on paper too.
  expect(shown.filter((name) => name !== '' && name !== 'site-notice')).toEqual([]);
});
