import { expect, test } from 'vitest';
import { accessibilityFaults } from './support/axe.ts';
import { openPage, templates } from './support/site.ts';

const widths = [1280, 320];
const looks = [
  { name: 'in light colours', colorScheme: 'light', forcedColors: 'none' },
  { name: 'in dark colours', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'in forced colours', colorScheme: 'light', forcedColors: 'active' },
] as const;

test.each(templates)('%s has no fault that axe finds, wide or narrow, in light, dark or forced colours', async (path) => {
  const { page, close } = await openPage(path);
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const { name, ...media } of looks) {
      await page.emulateMedia(media);
      faults.push(...(await accessibilityFaults(page)).map((fault) => `${width} pixels, ${name}: ${fault}`));
    }
  }
  await close();
  expect(faults).toEqual([]);
});

test.each(templates)('%s has no fault that axe finds where there is no JavaScript', async (path) => {
  const without = await openPage(path, { javaScript: false });
  // Axe needs timers, which do not run there. So it looks at what the page is without JavaScript in a page that has them.
  const html = (await without.page.content()).replaceAll(/<script\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/g, '').replaceAll(/<\/?noscript[^>]*>/g, '');
  await without.close();
  const { page, close } = await openPage('/favicon.svg');
  await page.route(`**${path}`, (route) => route.fulfill({ body: html, contentType: 'text/html;charset=utf-8' }));
  await page.goto(new URL(path, page.url()).href);
  const faults = await accessibilityFaults(page);
  await close();
  expect(faults).toEqual([]);
});

test('axe does find a fault where there is one', async () => {
  const { page, close } = await openPage('/');
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect(await accessibilityFaults(page)).toEqual([expect.stringMatching(/^button-name: .*discernible text/)]);
  await close();
});
