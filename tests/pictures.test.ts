import { Buffer } from 'node:buffer';
import { rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { pictureFacts } from '../src/reader/picture-facts.ts';
import { pictureLimits } from '../src/reader/picture-limits.ts';
import { adminWords } from '../src/words/admin.ts';
import { accessibilityFaults } from './support/axe.ts';
import { changedIn, checked, draft, editor, editorVisitor, git, inBranch, save, saved } from './support/editor.ts';
import { exif, jpegWith, png } from './support/pictures.ts';
import { temporaryFolder } from './support/run-build.ts';

const words = adminWords.pictures;
const service = '/collections/services/entries/portage';

/** A photo as a telephone makes it: large, held upright, and with the place where it was taken. Drawn by the browser itself. */
async function photo(page: Page, width = 2400, height = 1800): Promise<Buffer> {
  const bytes = await page.evaluate(([wide, high]) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [wide, high];
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    for (let index = 0; index < 400; index += 1) {
      context.fillStyle = `hsl(${(index * 47) % 360} 60% 50%)`;
      context.fillRect((index * 131) % wide, (index * 97) % high, wide / 7, high / 9);
    }
    return canvas.toDataURL('image/jpeg', 0.95).split(',')[1] ?? '';
  }, [width, height] as const);
  return jpegWith(exif({ orientation: 6 }), Buffer.from(bytes, 'base64'));
}

/** Opens the form of a service and adds the first picture to it. */
async function withPicture(opening = editor(service)): ReturnType<typeof editor> {
  const opened = await opening;
  await opened.page.locator('#field-photos-add').click();
  await opened.page.locator('#field-photos-0-picture-file').waitFor();
  return opened;
}

const visit = editorVisitor();
let untaken: ReturnType<typeof editor> | undefined;
/** A form with a first picture for which nothing is ever taken: one for all tests that see a file refused. */
const withoutPicture = (): ReturnType<typeof editor> => (untaken ??= withPicture(visit(service)));

const choose = (page: Page, name: string, buffer: Buffer, mimeType = 'image/jpeg', at = 0): Promise<void> => page.locator(`#field-photos-${at}-picture-file`).setInputFiles({ name, mimeType, buffer });

test('a photo from a telephone is kept small, upright and without the place, in the same draft as its words', async () => {
  const { page, problems } = await withPicture();
  const taken = await photo(page);
  expect(pictureFacts(taken)).toMatchObject({ location: true, width: 1800, height: 2400 });
  await choose(page, 'Front door (new).JPG', taken);
  await page.getByRole('status').filter({ hasText: 'The picture is ready: 1200 by 1600 pixels' }).waitFor();
  await page.getByText(words.withoutWords).waitFor();
  const preview = page.locator('.offer-picture img');
  expect(await preview.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1200);
  await page.locator('#field-photos-0-alt').fill('Blocks of colour, one over the other');
  await page.getByText(words.withWords('Blocks of colour, one over the other')).waitFor();
  expect(await preview.getAttribute('alt')).toBe('Blocks of colour, one over the other');
  await page.locator('#field-photos-0-consent input[value="agreed"]').check();
  await save(page);
  await page.getByRole('alert').getByRole('link', { name: /It does not say when the people in the picture agreed/ }).click();
  for (const [index, part] of ['11', '5', '2026'].entries()) await page.locator(`#field-photos-0-agreedOn-${index}`).fill(part);
  await save(page);
  await saved(page);

  const branch = draft();
  const [picture = '', entry] = changedIn(branch);
  expect([picture, entry]).toEqual([expect.stringMatching(/^images\/front-door-new-[0-9a-f]{8}\.webp$/), 'services/portage.md']);
  const kept = inBranch(branch, picture);
  expect(pictureFacts(kept)).toEqual({ kind: 'webp', width: 1200, height: 1600, location: false });
  expect(kept.length).toBeLessThanOrEqual(pictureLimits.heavy);
  expect(kept.includes('Exif') || kept.includes('EXIF') || kept.includes('XMP')).toBe(false);
  expect(git('show', `${branch}:content/services/portage.md`)).toContain(`  - picture: ${picture.slice('images/'.length)}\n    alt: Blocks of colour, one over the other\n    consent: agreed\n    agreedOn: 2026-05-11\n`);
  expect(await checked(branch, 'services/portage.md')).toEqual([]);
  expect(problems()).toEqual([]);
});

test('a draft that is opened again shows its picture and keeps it, and a picture that is taken out is not saved', async () => {
  const { page, problems } = await withPicture();
  await choose(page, 'door.jpg', await photo(page, 640, 480));
  await page.getByRole('status').filter({ hasText: /^The picture is ready/ }).waitFor();
  await page.locator('#field-photos-0-alt').fill('Blocks of colour');
  await page.locator('#field-photos-0-consent input[value="nobody"]').check();
  await page.locator('#field-photos-add').click();
  await choose(page, 'mistake.png', png, 'image/png', 1);
  await page.locator('#field-photos-1-picture .offer-picture').waitFor();
  await page.getByRole('button', { name: adminWords.remove(adminWords.item('Picture', 2)) }).click();
  await save(page);
  await saved(page);
  const branch = draft();
  expect(changedIn(branch)).toEqual([expect.stringMatching(/^images\/door-/), 'services/portage.md']);

  const again = await editor(service);
  await again.page.locator('.offer-picture img').waitFor();
  expect(await again.page.locator('.offer-picture img').evaluate(async (image) => { await (image as HTMLImageElement).decode(); return (image as HTMLImageElement).naturalWidth; })).toBe(480);
  await again.page.locator('#field-photos-0-alt').fill('Many blocks of colour');
  await save(again.page);
  await saved(again.page);
  expect(changedIn(branch)).toEqual([expect.stringMatching(/^images\/door-/), 'services/portage.md']);
  expect(await checked(branch, 'services/portage.md')).toEqual([]);

  await again.page.getByRole('button', { name: adminWords.remove(adminWords.item('Picture', 1)) }).click();
  await again.page.locator('#field-owner').fill('Portage manager');
  await again.page.getByText(adminWords.decap.editor.editorToolbar.unsavedChanges).waitFor();
  await save(again.page);
  await again.page.getByText(adminWords.decap.editor.editorToolbar.unsavedChanges).waitFor({ state: 'hidden' });
  expect(changedIn(branch)).toEqual(['services/portage.md']);
  expect([...problems(), ...again.problems()]).toEqual([]);
});

/** A file that begins with some bytes and is long. The browser reads it from the disk itself. */
async function largeFile(name: string, bytes: Buffer, size: number): Promise<string> {
  const folder = temporaryFolder('large');
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, name), bytes);
  await truncate(join(folder, name), size);
  return join(folder, name);
}

test.each<[what: string, name: string, bytes: Buffer, said: string, size?: number]>([
  ['a page that calls itself a photo', 'door.jpg', Buffer.from('<!doctype html><script>window.hostile = 1</script>'), '“door.jpg” is no JPEG, PNG or WebP, whatever its name says.'],
  ['a drawing with a script that calls itself a photo', 'door.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="window.hostile = 1"><script>window.hostile = 1</script></svg>'), '“door.png” is a drawing (SVG), which only a logo may be.'],
  ['a photo that is cut off', 'door.jpg', Buffer.from([0xFF, 0xD8, 0xFF, 0xE0, 0, 16]), '“door.jpg” cannot be opened as a picture.'],
  ['a photo of 30 MB', 'door.jpg', png, '“door.jpg” has 30.0 MB, and 25.0 MB is the most that can be opened here.', 30_000_000],
  ['a name that would run', '<img src=x onerror=window.hostile=1>.jpg', Buffer.from('x'), '“<img src=x onerror=window.hostile=1>.jpg” is no JPEG'],
])('%s is refused in words, beside the input', async (_what, name, bytes, said, size?: number) => {
  const { page } = await withoutPicture();
  if (size) await page.locator('#field-photos-0-picture-file').setInputFiles(await largeFile(name, bytes, size));
  else await choose(page, name, bytes);
  const refusal = page.locator('#field-photos-0-picture-refused');
  await refusal.filter({ hasText: said }).waitFor();
  expect(await page.locator('#field-photos-0-picture-file').getAttribute('aria-describedby')).toContain('field-photos-0-picture-refused');
  expect(await page.locator('.offer-picture').count()).toBe(0);
  expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
  expect(await accessibilityFaults(page, '#field-photos')).toEqual([]);
});

test('a name that leads out of the folder becomes a plain one, and a file that lies about its kind becomes what it is', async () => {
  const { page } = await withPicture();
  await choose(page, '../../x.jpg', png, 'text/html');
  await page.locator('.offer-picture').waitFor();
  await page.locator('#field-photos-0-alt').fill('A red square');
  await page.locator('#field-photos-0-consent input[value="nobody"]').check();
  await save(page);
  await saved(page);
  expect(changedIn(draft())).toEqual([expect.stringMatching(/^images\/x-[0-9a-f]{8}\.webp$/), 'services/portage.md']);
});

test('a logo may be a safe drawing, and one that runs something is refused', async () => {
  const { page } = await editor('/collections/site/entries/council');
  const input = page.locator('#field-brand-logo-file');
  await input.setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><a href="javascript:alert(1)"><rect width="4" height="4"/></a></svg>') });
  await page.locator('#field-brand-logo-refused').filter({ hasText: 'The drawing holds a reference to something outside itself' }).waitFor();
  await input.setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><rect width="4" height="4"/></svg>') });
  await page.locator('#field-brand-logo').getByText('The picture is ready').waitFor();
  await page.locator('#field-brand-logoAlt').fill('Wealdmere Council');
  await save(page);
  await saved(page);
  const branch = draft();
  expect(changedIn(branch)).toEqual(['council.yml', expect.stringMatching(/^images\/logo-[0-9a-f]{8}\.svg$/)]);
  expect(git('diff', '--unified=0', `main...${branch}`, '--', 'content/council.yml').split('\n').filter((line) => /^[-+](?![-+])/.test(line))).toEqual(['-  logo: wealdmere.svg', expect.stringMatching(/^\+ {2}logo: logo-[0-9a-f]{8}\.svg$/), '+  logoAlt: Wealdmere Council']);
  expect(await checked(branch, 'council.yml')).toEqual([]);
});

test('a picture that the website has is found by what it shows, chosen with the keyboard alone, and not sent again', async () => {
  const { page, problems } = await withPicture();
  await page.locator('#field-photos-0-picture-choose').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.locator('#field-photos-0-picture-filter').waitFor();
  while (!(await page.locator('#field-photos-0-picture-filter').evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.type('quiet room');
  await page.getByText(words.found(1, 24)).waitFor();
  expect(await accessibilityFaults(page, '#field-photos')).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.offer-picture').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-photos-0-picture-choose');
  await page.locator('#field-photos-0-alt').fill('The quiet room');
  await page.locator('#field-photos-0-consent input[value="nobody"]').check();
  await save(page);
  await saved(page);
  expect(changedIn(draft())).toEqual(['services/portage.md']);
  expect(problems()).toEqual([]);
});

test('Decap’s own dialogue for pictures, which takes any file as it is, is not there', async () => {
  const { page } = await editor('/workflow');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByRole('button', { name: adminWords.decap.app.header.media }).count()).toBe(0);
});
