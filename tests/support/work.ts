import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { workFile } from '../../src/data/work.ts';
import type { WorkFile } from '../../src/domain/work-file.ts';
import { handOver } from '../../src/reader/handover.ts';
import { londonToday } from '../../src/reader/today.ts';
import { adminHomeWords } from '../../src/words/admin-home.ts';
import { contentWith } from './changed-demonstration.ts';
import { content, editorAddress, patience, published, signIn, withoutMissingDrafts } from './editor.ts';
import { open } from './open.ts';

/** The entries that are late in these tests, with the day on which somebody last reviewed each. */
export const late = { 'services/portage.md': '2024-10-01', 'settings/ashmere-primary-school.md': '2025-02-03', 'services/camhs.md': '2025-06-05' } as const;

/** The text of a file with an old day of review and no other day for the next one. */
const grownOld = (text: string, day: string): string => text.replace(/^lastReviewed: .*$/m, `lastReviewed: ${day}`).replace(/^review(?:By|Every): .*\n/gm, '');

/** Lets some entries grow old on the website and at the Git host. The answer is what a build would then write for the home of the editors. */
export async function letGrowOld(): Promise<WorkFile> {
  const files = new Map<string, string>();
  for (const [file, day] of Object.entries(late)) {
    const text = grownOld(await readFile(join(content, file), 'utf8'), day);
    files.set(file, text);
    published(file, text);
  }
  handOver({ content: await contentWith(files), today: londonToday() });
  return workFile();
}

/** Opens the editor without naming a place, where the site was built with this work to do, and signs in. */
export async function home(work: WorkFile, width?: number): Promise<{ page: Page; problems: () => string[] }> {
  const { page, problems, close } = await open(`${editorAddress()}/admin/`, width ? { width } : {});
  onTestFinished(close);
  page.setDefaultTimeout(patience);
  await page.route('**/admin/work.json', (route) => route.fulfill({ json: work }));
  await signIn(page);
  await page.getByRole('heading', { level: 1, name: adminHomeWords.title }).waitFor();
  return { page, problems: () => withoutMissingDrafts(problems) };
}
