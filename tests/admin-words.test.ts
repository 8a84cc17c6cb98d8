import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { editorFolder } from '../scripts/lib/install-editor.ts';
import { inOurWords } from '../src/admin/our-words.ts';
import { adminHomeWords } from '../src/words/admin-home.ts';
import { adminWords } from '../src/words/admin.ts';
import { draft, editor, editorVisitor, save, saved } from './support/editor.ts';

/** Words of those who make websites, which nobody in a council, the NHS or a school has to know. */
const theirs = /\b(?:CMS|Decap|entr(?:y|ies)|commit(?!tee)\w*|collections?|slugs?|unpublish\w*|workflow|repositor\w+|branch(?:es)?|pull requests?|media|assets?|metadata|widgets?|back ?end|deploy\w*|YAML|config\w*|persist\w*)\b/i;

/** What a screen says to eyes and ears: its text, and the names of what has none. */
const said = (page: Page): Promise<string[]> => page.evaluate(() => {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (!walker.currentNode.parentElement?.closest('script, style')) texts.push(walker.currentNode.textContent ?? '');
  for (const element of document.querySelectorAll('*')) for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt']) texts.push(element.getAttribute(name) ?? '');
  return [...texts.map((text) => text.trim()).filter(Boolean), document.title];
});

const slips = async (page: Page): Promise<string[]> => (await said(page)).filter((text) => theirs.test(text));

function leaves(words: object, at = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => (typeof value === 'string' ? [[at + key, value]] : leaves(value as object, `${at}${key}.`)));
}

test('no sentence of Decap has a word of those who make websites', async () => {
  // Decap’s own words are packed for browsers alone, so they are taken from its sources.
  const { default: en } = (await import(pathToFileURL(join(editorFolder, 'node_modules', 'decap-cms-locales', 'src', 'en', 'index.js')).href)) as { default: object };
  const sentences = leaves(inOurWords(en));
  expect(sentences.length).toBeGreaterThan(150);
  // What stands between %{ and } is filled in.
  expect(sentences.filter(([, text]) => theirs.test(text.replaceAll(/%\{\w+\}/g, '')))).toEqual([]);
});

test('the words are noticed where they are, and only there', () => {
  expect(['No Entries', 'Media assets', 'in the posts collection', 'Decap'].every((text) => theirs.test(text))).toBe(true);
  expect(['Committee', 'Ready for checking', 'On the website'].some((text) => theirs.test(text))).toBe(false);
});

/** The screens that an editor comes by, each with what shows that it is there. */
const screens: readonly [name: string, place: string, ready: (page: Page) => Promise<unknown>][] = [
  ['home', '/home', (page) => page.getByText(adminHomeWords.noDrafts).waitFor()],
  ['list', '/collections/services', (page) => page.getByText('Portage home visiting').first().waitFor()],
  ['list of the single files', '/collections/site', (page) => page.getByText('Glossary', { exact: true }).first().waitFor()],
  ['empty board', '/workflow', (page) => page.getByText(adminWords.decap.workflow.workflowList.draftHeader).waitFor()],
  ['new form', '/collections/services/new', (page) => page.locator('#field-name').waitFor()],
  ['form', '/collections/services/entries/portage', (page) => page.locator('#field-name').waitFor()],
  ['form of answers', '/collections/responses/new', (page) => page.locator('h1').waitFor()],
];

const visit = editorVisitor();

test.each(screens)('the %s speaks the council’s words', async (_name, place, ready) => {
  const { page } = await visit(place);
  await ready(page);
  expect(await slips(page)).toEqual([]);
});

test('the screen before one signs in speaks them, and shows the council’s logo and not that of the software', async () => {
  const { page } = await editor('/home');
  await page.getByRole('button', { name: adminHomeWords.signOut }).click();
  await page.getByRole('button', { name: adminWords.decap.auth.login }).waitFor();
  expect(await slips(page)).toEqual([]);
  expect(await page.locator('img').first().getAttribute('src')).toBe('/images/wealdmere.svg');
});

test('a draft speaks them: refused, saved, set ready for checking, on the board, and what is asked before it is thrown away', async () => {
  const { page } = await editor('/collections/organisations/new');
  const asked: string[] = [];
  page.on('dialog', (dialog) => { asked.push(dialog.message()); void dialog.dismiss(); });
  await page.locator('#field-name').fill('Kite Club');
  await save(page);
  await page.getByRole('alert').filter({ hasText: adminWords.problem }).waitFor();
  expect(await slips(page)).toEqual([]);
  await page.locator('#field-kind input').first().check();
  await page.locator('#field-owner').fill('Kite Club secretary');
  await save(page);
  await saved(page);
  draft();
  const toolbar = adminWords.decap.editor.editorToolbar;
  await page.getByRole('button', { name: toolbar.draft }).click();
  expect(await slips(page)).toEqual([]);
  await page.getByRole('menuitem', { name: toolbar.inReview }).click();
  await page.getByRole('button', { name: toolbar.inReview }).waitFor();
  expect(await slips(page)).toEqual([]);
  await page.getByRole('button', { name: toolbar.deleteUnpublishedEntry }).click();
  await page.goto(page.url().replace(/#.*/, '#/workflow'));
  await page.getByRole('link', { name: /Kite Club/ }).waitFor();
  expect(await slips(page)).toEqual([]);
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((question) => theirs.test(question))).toEqual([]);
});
