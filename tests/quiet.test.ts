import { expect, test } from 'vitest';
import { openPage, templates } from './support/site.ts';

test.each(templates)('%s opens without an error, a broken rule, a cookie or a request to anybody else', async (path) => {
  const { page, problems, close } = await openPage(path);
  await page.waitForLoadState('networkidle');
  const kept = await page.evaluate(() => ({ local: localStorage.length, session: sessionStorage.length, cookies: document.cookie }));
  await close();
  expect(problems).toEqual([]);
  expect(kept).toEqual({ local: 0, session: 0, cookies: '' });
});

test('what a page must not do is noticed', async () => {
  const { page, problems, close } = await openPage('/');
  await page.evaluate(async () => {
    document.cookie = 'family=known';
    document.body.append(Object.assign(document.createElement('img'), { src: 'https://elsewhere.invalid/dot.gif', alt: '' }));
    console.warn('a warning');
    await fetch('/not-here/');
  });
  await close();
  expect(problems.join('\n')).toMatch(/policy broken: img-src/);
  expect(problems).toEqual(expect.arrayContaining(['console warning: a warning', expect.stringMatching(/^answer 404: /), 'cookie left: family']));
});
