import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { buildEditor } from '../scripts/lib/build-editor.ts';
import { home } from '../scripts/lib/folders.ts';
import { adminWords } from '../src/words/admin.ts';
import { draftWords } from '../src/words/drafts.ts';
import { open } from './support/open.ts';
import { save, saved, signIn } from './support/editor.ts';
import { demonstration, temporaryFolder } from './support/run-build.ts';

/** What Decap’s in-memory backend keeps in the window. */
interface Memory { repoFiles: unknown; repoFilesUnpublished: Record<string, { diffs: { path: string; content: string }[]; status: string }> }

test('one journey on Decap’s in-memory backend: an entry is changed, said to be ready for checking, and somebody else’s words in its draft are not lost', async () => {
  const folder = temporaryFolder('in memory');
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  expect(await buildEditor(folder, { styles: [], entry: join(home, 'tests', 'support', 'in-memory-editor.ts') })).toBeUndefined();
  const { page, problems, close } = await open(`${inject('siteAddress')}/editors/`);
  onTestFinished(close);
  const told = JSON.parse(await readFile(join(inject('siteFolder'), 'admin', 'site.json'), 'utf8')) as object;
  await page.route('**/admin/site.json', (route) => route.fulfill({ json: { ...told, backend: { name: 'test-repo' } } }));
  // The editor and its parts: their names hold a digest, so none of them is the built site’s.
  await page.route('**/admin/editor*.js', (route) => route.fulfill({ path: join(folder, 'admin', new URL(route.request().url()).pathname.split('/').at(-1) ?? '') }));
  const portage = await readFile(join(demonstration, 'services', 'portage.md'), 'utf8');
  await page.addInitScript((content) => { (window as unknown as Memory).repoFiles = { content: { services: { 'portage.md': { path: 'content/services/portage.md', content } } } }; }, portage);
  await page.goto(`${inject('siteAddress')}/admin/#/collections/services/entries/portage`);
  await signIn(page);
  await page.locator('#field-summary').fill('Written in memory.');
  await save(page);
  await saved(page);
  const draft = (): Promise<{ text: string; status: string }> => page.evaluate(() => {
    const [one] = Object.values((window as unknown as Memory).repoFilesUnpublished);
    return { text: one?.diffs[0]?.content ?? '', status: one?.status ?? '' };
  });
  expect((await draft()).text).toBe(portage.replace(/^summary: .*$/m, 'summary: Written in memory.'));

  await page.getByRole('button', { name: adminWords.decap.editor.editorToolbar.draft }).click();
  await page.getByRole('menuitem', { name: adminWords.decap.editor.editorToolbar.inReview }).click();
  await expect.poll(async () => (await draft()).status).toBe('pending_review');

  await page.evaluate(() => { for (const one of Object.values((window as unknown as Memory).repoFilesUnpublished)) for (const diff of one.diffs) diff.content = diff.content.replace(/^owner: .*$/m, 'owner: Somebody else'); });
  await page.locator('#field-changeNote').fill('A note.');
  await save(page);
  const panel = page.getByRole('region', { name: draftWords.differences });
  await panel.getByRole('group', { name: 'Owner' }).waitFor();
  await panel.getByRole('button', { name: draftWords.use }).click();
  await save(page);
  await saved(page);
  expect((await draft()).text).toMatch(/^owner: Somebody else$[^]*^changeNote: A note\.$/m);
  expect(problems).toEqual([]);
});
