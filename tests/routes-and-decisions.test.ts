import { expect, inject, test } from 'vitest';
import { disagreementRoutes } from '../schemas/framework/disagreement.ts';
import { timeLimits } from '../schemas/framework/time-limits.ts';
import { addressOf } from '../src/domain/addresses.ts';
import { durationInWords } from '../src/domain/phrases.ts';
import { readContent } from '../src/reader/read-content.ts';
import { checkerWords } from '../src/words/checkers.ts';
import { decisionWords } from '../src/words/decision.ts';
import { accessibilityFaults } from './support/axe.ts';
import { attribute, pagesIn, textOf } from './support/built.ts';
import type { Look } from './support/open.ts';
import { demonstration } from './support/run-build.ts';
import { looker } from './support/visit.ts';

const look = looker();
const lookWithout = looker({ javaScript: false });

const { entries } = await readContent(demonstration);
const pages = new Map(pagesIn(inject('siteFolder')).map((page) => [page.path, page]));
const all = (path: string, selector: string) => pages.get(path)?.root.querySelectorAll(selector) ?? [];
const { checkers } = entries;
const ehc = '/pathways/ehc-needs-assessment/';

test('the demonstration asks about EHC needs assessments and about short breaks, and what they are about leads there', () => {
  expect(checkers.map(({ id }) => id)).toEqual(expect.arrayContaining(['ehc-needs-assessment', 'short-breaks']));
  for (const { id, data } of checkers) for (const page of data.about ?? []) {
    const [collection = '', ...rest] = page.split('/');
    const address = addressOf({ collection: collection as 'guides', id: rest.join('/'), data: {} });
    expect(all(address, '.short-questions a').map((link) => attribute(link, 'href')), address).toContain(`/is-this-for-me/${id}/`);
  }
  expect(all('/explore/', 'main a').map((link) => attribute(link, 'href'))).toContain('/is-this-for-me/');
});

test.each(checkers.map(addressOf))('%s asks one question at a time without JavaScript, and every answer leads to a question or a next step until all are reached', async (path) => {
  const { page, problems, close } = await lookWithout(path, { width: 320 });
  const shown = () => page.evaluate(() => [...document.querySelectorAll('.asked')].filter((part) => part.checkVisibility()).map((part) => ({ id: part.id, to: [...part.querySelectorAll('.choices a')].map((link) => (link as HTMLAnchorElement).hash), help: part.querySelectorAll('.help a').length })));
  const [first] = await shown();
  const ways = [`#${first?.id}`];
  const outcomes = new Set<string>();
  expect(await shown()).toHaveLength(1);
  for (const way of ways) {
    await page.goto(new URL(way, page.url()).href);
    const here = await shown();
    expect(here.map(({ id }) => `#${id}`)).toEqual([way]);
    if (here[0]?.id.startsWith('outcome-')) {
      expect(here[0].help, way).toBeGreaterThan(0);
      outcomes.add(here[0].id);
    }
    for (const to of here[0]?.to ?? []) if (!ways.includes(to)) ways.push(to);
  }
  expect([...outcomes].toSorted()).toEqual(checkers.find((entry) => addressOf(entry) === path)?.data.outcomes.map(({ id }) => `outcome-${id}`).toSorted());
  expect(problems).toEqual([]);
  await close();
});

test.each(checkers.map(addressOf))('%s is answered with the keyboard alone, and the way back is there', async (path) => {
  const { page, close } = await look(path);
  const active = () => page.evaluate(() => document.activeElement?.closest('.asked')?.id ?? '');
  await page.locator('.choices a').first().focus();
  const seen: string[] = [];
  while (!(await active()).startsWith('outcome-') && seen.length < 10) {
    seen.push(await active());
    await page.keyboard.press('Enter');
    await page.waitForFunction((before) => document.activeElement?.closest('.asked')?.id !== before, seen.at(-1));
    if ((await active()).startsWith('outcome-')) break;
    // A word that is explained may come before the first answer.
    do await page.keyboard.press('Tab'); while (!(await page.evaluate(() => document.activeElement?.matches('.choices a') ?? true)));
  }
  expect(await active()).toMatch(/^outcome-/);
  expect(new Set(seen).size).toBe(seen.length);
  await page.goBack();
  expect(await page.locator('.asked:visible').getAttribute('id')).toBe(seen.at(-1));
  await close();
});

test('all the questions stand one after the other on paper, and where somebody asks for all of them', async () => {
  const { page, close } = await look('/is-this-for-me/short-breaks/');
  const seen = () => page.locator('.asked:visible').count();
  const total = await page.locator('.asked').count();
  expect(await seen()).toBe(1);
  await page.getByRole('link', { name: checkerWords.all }).click();
  expect(await seen()).toBe(total);
  await page.goBack();
  expect(await seen()).toBe(1);
  await page.emulateMedia({ media: 'print' });
  expect(await seen()).toBe(total);
  await close();
});

test('the EHC pathway has its weeks from the law, in the drawing and in the steps', () => {
  expect(all(ehc, '.flow__title a').map((link) => attribute(link, 'href'))).toEqual(all(ehc, '.steps h3').map((heading) => `#${attribute(heading, 'id')}`));
  const drawn = textOf(all(ehc, '.flow')[0] ?? null);
  for (const week of [timeLimits['ehc-decide-to-assess'], timeLimits['ehc-no-plan'], timeLimits['ehc-final-plan']].map(({ number }) => number)) expect(drawn).toContain(`By week ${week}`);
  expect(textOf(all(ehc, '.steps')[0] ?? null)).toContain(`At least ${durationInWords(timeLimits['ehc-draft-comments'])}`);
});

test('the pathway is followed with the keyboard', async () => {
  const { page, close } = await lookWithout(ehc);
  await page.locator('.flow a[href="#step-3"]').focus();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => { const { top } = (document.querySelector('#step-3') as Element).getBoundingClientRect(); return top >= 0 && top < innerHeight; })).toBe(true);
  await close();
});

test('on paper the pathway keeps every box and every step, and nothing is wider than the sheet', async () => {
  const { page, close } = await look(ehc, { width: 680 });
  await page.emulateMedia({ media: 'print' });
  const printed = await page.evaluate(() => ({ hidden: [...document.querySelectorAll('.flow li, .steps > li')].filter((part) => !part.checkVisibility()).length, wide: document.documentElement.scrollWidth > document.documentElement.clientWidth }));
  expect(printed).toEqual({ hidden: 0, wide: false });
  const words = await page.evaluate(() => document.body.innerText.split(/\s+/).length);
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThanOrEqual(Math.ceil(words / 220));
  await close();
});

test('every service, setting, pathway and guide leads to ways that fit it, each of them a page', () => {
  const records = [...entries.services, ...entries.settings, ...entries.pathways, ...entries.guides.filter(({ id }) => !id.startsWith('help/'))].filter((entry) => pages.has(addressOf(entry)));
  const labels = new Set(disagreementRoutes.map(({ label }) => label));
  for (const entry of records) {
    const links = all(addressOf(entry), '[aria-labelledby="not-working"] .ways a');
    expect(links.filter((link) => labels.has(textOf(link))).length, addressOf(entry)).toBeGreaterThanOrEqual(3);
    for (const link of links) expect(pages.has(attribute(link, 'href')), attribute(link, 'href')).toBe(true);
  }
  const ways = (path: string): string => textOf(all(path, '[aria-labelledby="not-working"] .ways')[0] ?? null);
  expect(ways(ehc)).toContain('Appeal to the SEND Tribunal');
  expect(ways('/services/speech-and-language-therapy/')).toContain('Complain to the NHS');
  expect(ways('/services/speech-and-language-therapy/')).not.toContain('Tribunal');
});

test('every targeted or specialist service says who can ask, who decides, on what, by when, how you hear and how to challenge', () => {
  const decided = entries.services.filter(({ data }) => data.tier === 'targeted' || data.tier === 'specialist').filter((entry) => pages.has(addressOf(entry)));
  expect(decided.length).toBeGreaterThan(20);
  for (const entry of decided.filter(({ data }) => data.decision?.maker !== 'nobody')) {
    const block = all(addressOf(entry), 'section.question').find((question) => question.querySelector('#sv-05'))?.querySelector('dl');
    expect(block?.querySelectorAll('dt').map(textOf), addressOf(entry)).toEqual([decisionWords.refers, decisionWords.decides, decisionWords.on, decisionWords.when, decisionWords.hear, decisionWords.challenge]);
    expect(block?.querySelectorAll('dd').filter((answer) => textOf(answer) === '')).toEqual([]);
  }
});

const ways: Look[] = [{ width: 320 }, { width: 1280 }, { width: 1280, forcedColors: true }, { width: 320, scheme: 'dark' }];

// The other pages of questions and the pathway are among the templates.
test.each(['/is-this-for-me/short-breaks/#questions', '/is-this-for-me/short-breaks/#outcome-nights', '/services/short-breaks-overnight/'])('%s has no fault that axe finds and nothing wider than the screen, however it is looked at', async (path) => {
  for (const way of ways) {
    const { page, problems, close } = await look(path, way);
    expect(await accessibilityFaults(page, undefined, { coloursAlone: way.forcedColors === true || way.scheme === 'dark' }), JSON.stringify(way)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth), JSON.stringify(way)).toBe(false);
    expect(problems).toEqual([]);
    await close();
  }
});
