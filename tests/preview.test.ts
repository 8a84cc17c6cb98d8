import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import type { CollectionName } from '../schemas/index.ts';
import { localClone, type LocalClone } from '../scripts/lib/local-clone.ts';
import { editLocally, type LocalEditing } from '../scripts/lib/local-editing.ts';
import { serve, type Serving } from '../scripts/lib/serve.ts';
import { previewed } from '../src/admin/config.ts';
import { placeOf } from '../src/admin/files.ts';
import { addressOf } from '../src/domain/addresses.ts';
import type { Entry } from '../src/reader/content.ts';
import { readContent } from '../src/reader/read-content.ts';
import { adminWords } from '../src/words/admin.ts';
import { previewWords } from '../src/words/preview.ts';
import { accessibilityFaults } from './support/axe.ts';
import { open } from './support/open.ts';
import { demonstration, temporaryFolder } from './support/run-build.ts';

const folder = temporaryFolder('preview');
const content = join(folder, 'content');
let clone: LocalClone;
let editing: LocalEditing;
let serving: Serving;

beforeAll(async () => {
  await cp(demonstration, content, { recursive: true });
  clone = await localClone(content, join(folder, 'clone'));
  editing = await editLocally(clone, await readFile(join(inject('siteFolder'), 'admin', 'site.json'), 'utf8'));
  serving = await serve(inject('siteFolder'), 0, editing.answer);
});

afterAll(async () => {
  await serving?.close();
  editing?.close();
  await rm(folder, { recursive: true, force: true });
});

interface Editor { page: Page; problems: () => string[]; go: (place: string) => Promise<Frame> }

/** Opens the editor on the day on which the site was built. `go` opens an entry and waits for its preview. */
async function editor(width = 1280): Promise<Editor> {
  const { page, problems, close } = await open(`${serving.address}/admin/`, { width });
  onTestFinished(close);
  page.setDefaultTimeout(15_000);
  await page.clock.setFixedTime(`${inject('today')}T12:00:00Z`);
  await page.reload();
  await page.getByRole('button', { name: adminWords.decap.auth.login }).click();
  // Decap asks whether there is a draft of an entry, and takes the answer that there is none from status 404.
  const told = (): string[] => problems.filter((problem) => !/answer 404: \S+\/admin\/local\/$|status of 404/.test(problem));
  const go = async (place: string): Promise<Frame> => {
    // Another entry of the same list would be drawn into the frame of the last one.
    await page.goto(`${serving.address}/admin/#/`);
    await page.locator('#preview-pane').waitFor({ state: 'detached' });
    await page.goto(`${serving.address}/admin/#${place}`);
    return preview(page);
  };
  return { page, problems: told, go };
}

/** The document of the preview, once it has been made. */
async function preview(page: Page): Promise<Frame> {
  const frame = await (await page.locator('#preview-pane').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The preview has no frame.');
  await frame.locator('main h1').waitFor();
  return frame;
}

/** What people see of a page and what its links and names are, without the parts that only the build can work out. */
function outline(chosen: string): string[] {
  const root = document.querySelector(chosen)?.cloneNode(true) as Element | undefined;
  for (const part of root?.querySelectorAll('.onward, script') ?? []) part.remove();
  const lines: string[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ');
      if (text.trim() !== '') lines.push(text.trim());
    } else if (node instanceof Element) {
      lines.push(`<${node.localName}${[...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).toSorted().join('')}>`);
      for (const child of node.childNodes) walk(child);
      lines.push(`</${node.localName}>`);
    }
  };
  if (root) walk(root);
  return lines;
}

/** The entries of a collection that are on the website and that the editor edits. */
async function entriesOf(name: CollectionName): Promise<Entry[]> {
  const { entries } = await readContent(content);
  return (entries[name] as Entry[]).filter(({ file, data }) => !file.endsWith('.mdx') && !('publishFrom' in data) && !('hideAfter' in data));
}

test.each(previewed)('the preview of every entry of “%s” is its page on the website, word for word and element for element', async (name) => {
  const { page, problems, go } = await editor();
  const site = await page.context().newPage();
  const entries = await entriesOf(name);
  expect(entries.length).toBeGreaterThan(3);
  for (const entry of entries) {
    const address = addressOf(entry).split('#')[0] ?? '';
    await site.goto(serving.address + address);
    const frame = await go(placeOf(name, entry.id));
    const part = name === 'comments' ? `[id="${entry.id}"]` : 'main';
    // The title of the page says which entry has been drawn.
    await expect.poll(async () => await frame.evaluate(outline, part), { timeout: 10_000 }).toEqual(await site.evaluate(outline, part));
    expect(await frame.evaluate(outline, '.govuk-breadcrumbs'), entry.id).toEqual(await site.evaluate(outline, '.govuk-breadcrumbs'));
    expect(await frame.locator('aside').innerText()).toContain(previewWords.leftOut[name as keyof typeof previewWords.leftOut]);
  }
  expect(problems()).toEqual([]);
}, 300_000);
