import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const options: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'] },
  // The size of targets (WCAG 2.5.8) is off in axe unless it is asked for.
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

/** The rules of axe whose answer changes with colours. All others read the same elements, whatever their colours. */
const ofColours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }, resultTypes: ['violations'] };

/** What axe finds on a page as it stands, or in the parts of it that `within` chooses: for each element the rule, where it is, and what to do. For a page that has been looked at in other colours, `coloursAlone` asks what may differ. */
export async function accessibilityFaults(page: Page, within?: string, { coloursAlone = false } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations } = await page.evaluate(([given, part]) => (window as unknown as { axe: { run: (context: Document | string, options: RunOptions) => Promise<AxeResults> } }).axe.run(part ?? document, given), [coloursAlone ? ofColours : options, within] as const);
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')} (${help})`));
}
