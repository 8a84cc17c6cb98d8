import { expect, test } from 'vitest';
import { accessibilityFaults } from './support/axe.ts';
import { templates } from './support/site.ts';
import { visitor } from './support/visit.ts';

const visit = visitor();
const widths = [1280, 320];
const looks = [
  { name: 'in light colours', colorScheme: 'light', forcedColors: 'none' },
  { name: 'in dark colours', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'in forced colours', colorScheme: 'light', forcedColors: 'active' },
] as const;

test.each(templates)('%s has no fault that axe finds, wide or narrow, in light, dark or forced colours', async (path) => {
  const page = await visit(path);
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const { name, ...media } of looks) {
      await page.emulateMedia(media);
      faults.push(...(await accessibilityFaults(page, undefined, { coloursAlone: name !== 'in light colours' })).map((fault) => `${width} pixels, ${name}: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
});

test('axe does find a fault where there is one', async () => {
  const page = await visit('/');
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect(await accessibilityFaults(page)).toEqual([expect.stringMatching(/^button-name: .*discernible text/)]);
});

test('axe does find colours that are too alike in the dark, where nothing else is asked', async () => {
  const page = await visit('/');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(() => document.querySelector('h1')?.style.setProperty('color', '#222'));
  expect(await accessibilityFaults(page, undefined, { coloursAlone: true })).toEqual([expect.stringMatching(/^color-contrast: h1/)]);
});
