import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collectionNamed, type CollectionName } from '../schemas/index.ts';
import { previewed } from '../src/admin/config.ts';
import { folders, placeOf } from '../src/admin/files.ts';
import { addressOf } from '../src/domain/addresses.ts';
import type { Entry } from '../src/reader/content.ts';
import { adminWords } from '../src/words/admin.ts';
import { previewWords } from '../src/words/preview.ts';
import { accessibilityFaults } from './support/axe.ts';
import { demonstrationRead } from './support/changed-demonstration.ts';
import { content, editor, editorAddress, git, published, save } from './support/editor.ts';
import { hostileTexts, marker } from './support/hostile-content.ts';
import { outline, previews } from './support/preview.ts';

/** The entries of a collection that say the most, and are on the website. MDX is edited by hand. */
async function richest(name: CollectionName, most: number): Promise<Entry[]> {
  const { entries } = await demonstrationRead();
  const shown = (entries[name] as Entry[]).filter(({ file, data }) => !file.endsWith('.mdx') && !('publishFrom' in data) && !('hideAfter' in data));
  return shown.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length).slice(0, most);
}

test.each(previewed)('the preview of an entry of “%s” is its page on the website, word for word and element for element', async (name) => {
  const { page, problems, go } = await previews();
  const site = await page.context().newPage();
  const entries = await richest(name, 3);
  expect(entries).toHaveLength(3);
  for (const entry of entries) {
    await site.goto(editorAddress() + (addressOf(entry).split('#')[0] ?? ''));
    const frame = await go(placeOf(name, entry.id));
    const part = name === 'comments' ? `[id="${entry.id}"]` : 'main';
    const built = await site.evaluate(outline, part);
    expect(built.length).toBeGreaterThan(20);
    expect(await frame.evaluate(outline, part), entry.id).toEqual(built);
    expect(await frame.evaluate(outline, '.govuk-breadcrumbs'), entry.id).toEqual(await site.evaluate(outline, '.govuk-breadcrumbs'));
    expect(await frame.locator('aside').innerText()).toContain(previewWords.leftOut[name as keyof typeof previewWords.leftOut]);
  }
  expect(problems()).toEqual([]);
});

test('the preview has the styles of the website and no fault of accessibility, in a frame with a name', async () => {
  const { page, problems, go } = await previews();
  const site = await page.context().newPage();
  await site.goto(`${editorAddress()}/services/portage/`);
  // Each preview equals its page, which is looked at whole elsewhere: what is its own is how it stands in the frame.
  for (const name of ['services', 'responses'] as const) {
    const frame = await go(placeOf(name, (await richest(name, 1))[0]?.id ?? ''));
    const look = (): string[] => [...document.querySelectorAll('main, main h1')].map((element) => { const { fontSize, fontFamily, color, marginTop } = getComputedStyle(element); return [fontFamily, color, fontSize, marginTop].join(); });
    await site.setViewportSize(await frame.evaluate(() => ({ width: innerWidth, height: innerHeight })));
    expect(await frame.evaluate(look), name).toEqual(await site.evaluate(look));
    expect(await accessibilityFaults(frame as unknown as typeof page), name).toEqual([]);
    expect(await page.locator('#preview-pane').getAttribute('title')).toBe(previewWords.title);
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe('en-GB');
  }
  expect(problems()).toEqual([]);
});

test('a change is on the page as soon as it is typed, and nothing moves under whoever types or reads', async () => {
  const { page, problems, go } = await previews();
  const frame = await go('/collections/services/entries/portage');
  await frame.evaluate(() => scrollTo(0, 700));
  await page.locator('#field-name').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' for under fives', { delay: 30 });
  await frame.locator('h1', { hasText: 'for under fives' }).waitFor();
  expect([await page.evaluate(() => document.activeElement?.id), await frame.evaluate(() => scrollY)]).toEqual(['field-name', 700]);
  await page.locator('#field-body').fill('## New\n\nWith **bold** words.');
  await frame.locator('.prose strong', { hasText: 'bold' }).waitFor();
  await page.locator('#field-contact-phone').fill('016');
  await frame.locator('summary', { hasText: previewWords.notReady(1) }).waitFor();
  expect(await frame.locator('#sv-09').locator('..').innerText()).not.toContain('016');
  expect(problems()).toEqual([]);
});

test('answers are shown on the page of whoever answers, at the questions', async () => {
  const { page, go } = await previews();
  const [entry] = await richest('responses', 1);
  const frame = await go(placeOf('responses', entry?.id ?? ''));
  await expect.poll(() => frame.evaluate(() => scrollY)).toBeGreaterThan(300);
  const first = page.locator('textarea[id^="field-answers-"]').first();
  const question = (await first.getAttribute('id'))?.replace('field-answers-', '') ?? '';
  await first.fill('We ask every parent in the first week.');
  await frame.locator(`section:has(> #${question})`, { hasText: 'We ask every parent in the first week.' }).waitFor();
});

test('an entry with nothing in it has a page that says what is missing', async () => {
  const { problems, go } = await previews();
  for (const { name, collection } of folders.filter((one) => previewed.includes(one.collection.name) && !/^guides-(?!help)/.test(one.name))) {
    const frame = await go(`/collections/${name}/new`);
    const said = await frame.locator('body').innerText();
    expect(said, name).toContain(collection.name === 'responses' ? previewWords.chooseFor : previewWords.missing(collectionNamed(collection.name).schema.shape['name'] ? 'Name' : 'Title'));
    expect(await frame.locator('aside summary').innerText()).toMatch(/missing or wrong/);
  }
  expect(problems()).toEqual([]);
});

test('a link in the preview takes nobody away from the form: it opens another tab, or goes to its place on the page', async () => {
  const { page, go } = await previews();
  const frame = await go('/collections/guides-help/entries/appeal');
  const [other] = await Promise.all([page.context().waitForEvent('page'), frame.locator('.govuk-breadcrumbs__link').first().click()]);
  expect(new URL(other.url()).pathname).toBe('/');
  await frame.locator('.contents a[href^="#"]').last().click();
  expect(await frame.evaluate(() => scrollY)).toBeGreaterThan(500);
  expect(await page.evaluate(() => location.hash)).toBe('#/collections/guides-help/entries/appeal');
  expect(page.context().pages()).toHaveLength(2);
});

test('what is hostile is text in the preview, and does nothing', async () => {
  const { page, problems, go } = await previews();
  const text = await readFile(join(content, 'services/portage.md'), 'utf8');
  const long = hostileTexts.map((one) => `${marker} ${one}`).join(' ');
  published('services/portage.md', `${text.replace(/^name: .*$/m, `name: ${JSON.stringify(hostileTexts[1])}`).replace(/^summary: .*$/m, `summary: ${JSON.stringify(hostileTexts[0])}`)}\n${hostileTexts.join('\n\n')}\n\n[a](javascript:hostile=1)\n`);
  const frame = await go('/collections/services/entries/portage');
  await page.locator('#field-decision-told').fill(long);
  await frame.locator('body', { hasText: marker }).waitFor();
  await expect.poll(() => frame.locator('h1').innerText()).toBe(hostileTexts[1]);
  const made = await frame.evaluate(() => ({ ran: 'hostile' in window || 'hostile' in parent, elements: document.querySelectorAll('script, img, svg, style:not(head style), body[onload], [onerror], a[href^="javascript"]').length }));
  expect(made).toEqual({ ran: false, elements: 0 });
  expect(problems()).toEqual([]);
});

test('what the check refuses in Markdown is said at its field, and stops a save', async () => {
  const { page } = await editor('/collections/services/entries/short-breaks-overnight');
  await page.locator('#field-body').fill('Come to <b>us</b>.\n\n![A map](https://example.org/map.png)');
  await page.locator('#field-body').blur();
  await page.locator('#field-body-said').getByText('The text has HTML in it: “<b>”.').waitFor();
  await page.locator('#field-body-said').getByText('The text has a picture in it').waitFor();
  await save(page);
  await page.getByRole('alert').filter({ hasText: adminWords.problem }).waitFor();
  expect(git('branch', '--list', 'cms/*')).toBe('');
});

test('on a small screen the form stands alone until somebody asks for the page, and then both are read without scrolling sideways', async () => {
  const { page, problems } = await editor('/collections/services/entries/portage', { width: 320 });
  await page.locator('#field-name').waitFor();
  expect(await page.locator('#preview-pane').count()).toBe(0);
  const button = page.getByRole('button', { name: adminWords.decap.editor.editorInterface.togglePreview });
  await button.focus();
  await page.keyboard.press('Enter');
  const frame = page.frameLocator('#preview-pane');
  await frame.locator('h1').waitFor();
  expect(await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
  await page.locator('#field-name').fill('Portage on a telephone');
  await frame.locator('h1', { hasText: 'Portage on a telephone' }).waitFor();
  await page.locator('#preview-pane').scrollIntoViewIfNeeded();
  expect((await page.locator('#preview-pane').boundingBox())?.width).toBeGreaterThan(280);
  expect(problems()).toEqual([]);
});

test('what makes previews is loaded with the first one and not before', async () => {
  const { page } = await editor('/collections/services/entries/portage', { width: 320 });
  const scripts = (): Promise<string[]> => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => path.endsWith('.js') || path.startsWith('/admin/cards/')).toSorted());
  await page.locator('#field-name').waitFor();
  const before = await scripts();
  await page.getByRole('button', { name: adminWords.decap.editor.editorInterface.togglePreview }).click();
  await page.frameLocator('#preview-pane').locator('h1').waitFor();
  const later = (await scripts()).filter((path) => !before.includes(path));
  expect(later.filter((path) => path.endsWith('.js'))).toHaveLength(1);
  // Of other entries only what this one names is asked for.
  expect(later.filter((path) => path.startsWith('/admin/cards/'))).toEqual(['guides/help', 'organisations/w', 'services/e', 'services/h', 'services/p', 'services/s'].map((shelf) => `/admin/cards/${shelf}.json`));
});
