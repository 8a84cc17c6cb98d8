import { expect, inject, test } from 'vitest';
import { reportingTypes } from '../schemas/framework/sen-information-report.ts';
import { readContent } from '../src/reader/read-content.ts';
import { compareWords } from '../src/words/compare.ts';
import { expectationWords as words } from '../src/words/expectations.ts';
import { reportWords } from '../src/words/report.ts';
import { accessibilityFaults } from './support/axe.ts';
import { attribute, pagesIn, textOf } from './support/built.ts';
import { demonstration } from './support/run-build.ts';
import { openPage } from './support/site.ts';
import { visitor } from './support/visit.ts';

const pages = new Map(pagesIn(inject('siteFolder')).map((page) => [page.path, page]));
const mainOf = (path: string) => pages.get(path)?.root.querySelector('main') ?? null;
const { entries } = await readContent(demonstration);
const setsOf = (id: string) => entries.responses.filter(({ data }) => data.for === `settings/${id}`);
const bothVoices = entries.settings.filter(({ id }) => setsOf(id).length === 2).map(({ id }) => `/settings/${id}/`);
const [first = ''] = bothVoices;
const visit = visitor();

test('every answer that settings and services give stands beside what the council expects, and leads to what to do if it does not match', () => {
  const answered = entries.responses.map(({ data }) => `/${data.for}/`);
  expect(answered.length).toBeGreaterThan(10);
  for (const path of new Set(answered)) {
    // The council expects nothing in general of what it asks itself.
    const questions = mainOf(path)?.querySelectorAll('.question').filter((question) => !question.closest('.own-questions')) ?? [];
    expect(questions.length, path).toBeGreaterThan(8);
    for (const question of questions) {
      const expected = question.querySelector('details.expected');
      expect(textOf(expected), `${path} ${textOf(question.querySelector('h2, h3'))}`).toContain(words.notMatching);
      expect(textOf(expected?.querySelector('.expected__text') ?? null).length).toBeGreaterThan(20);
      expect(expected?.querySelectorAll('a[href]').map((link) => attribute(link, 'href'))).toEqual(expect.arrayContaining(['#not-working', `/compare/${question.querySelector('h2, h3')?.id}/`]));
    }
    expect(textOf(mainOf(path)?.querySelector('[aria-labelledby="not-working"]') ?? null), path).toContain(words.talkFirst);
  }
});

test('what the council expects stands beside the answer on a wide screen, under it on a narrow one, and on paper only where it was opened', async () => {
  const places = (width: number) => visit(first, width).then((page) => page.evaluate(() => {
    const question = document.querySelector('.question:has(> .expected)');
    const [answer, expected] = ['.question__answer', '.expected'].map((one) => question?.querySelector(one)?.getBoundingClientRect());
    return { beside: (expected?.left ?? 0) >= (answer?.right ?? 0), under: (expected?.top ?? 0) >= (answer?.bottom ?? 0), sideways: document.documentElement.scrollWidth > innerWidth };
  }));
  expect(await places(1280)).toMatchObject({ beside: true, sideways: false });
  expect(await places(320)).toMatchObject({ beside: false, under: true, sideways: false });
  const page = await visit(first);
  await page.evaluate(() => document.querySelector('.expected')?.setAttribute('open', ''));
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => [...document.querySelectorAll('.expected')].filter((one) => one.getClientRects().length > 0).length)).toBe(1);
});

test('the two voices can be read one at a time by keyboard, without JavaScript, and both are there before', async () => {
  const { page, close } = await openPage(first, { javaScript: false });
  const shown = () => page.evaluate(() => [...document.querySelectorAll('.voice')].filter((one) => one.getClientRects().length > 0).map(({ id }) => id));
  expect(await shown()).toHaveLength(2);
  for (const voice of ['setting-young-person', 'setting-parent-carer']) {
    await page.locator(`.voices a[href="#${voice}"]`).focus();
    await page.keyboard.press('Enter');
    expect(await shown()).toEqual([voice]);
  }
  await page.locator('.voices a[href="#answers"]').focus();
  await page.keyboard.press('Enter');
  expect(await shown()).toHaveLength(2);
  await close();
});

test('whoever comes to one question sees it, whichever voice asks it', async () => {
  const page = await visit(`${first}#yp-03`);
  expect(await page.locator('#yp-03').isVisible()).toBe(true);
});

test('a setting with both voices says how many questions each answers, and when', () => {
  expect(bothVoices.length).toBeGreaterThan(1);
  for (const path of bothVoices) expect(textOf(mainOf(path)?.querySelector('.voices') ?? null), path).toMatch(/\d+ of 14 answered, \d+ \w+ \d{4}.*\d+ of 13 answered, \d+ \w+ \d{4}/);
});

const reporting = entries.settings.filter(({ data }) => reportingTypes.includes(data.type ?? ''));
const [withAnswers, silent] = [true, false].map((answers) => reporting.filter(({ id, data }) => (setsOf(id).length > 0 || data.senReport !== undefined) === answers));

test('schools and maintained nurseries that answer here have their answers in the order of a report, and say whom to ask for the rest', () => {
  expect(withAnswers?.length).toBeGreaterThan(2);
  for (const { id, data } of withAnswers ?? []) {
    const main = mainOf(`/settings/${id}/sen-information-report/`);
    expect(textOf(main), id).toContain(reportWords.lede(data.name));
    expect(main?.querySelectorAll('a[href]').map((link) => attribute(link, 'href')), id).toEqual(expect.arrayContaining([data.senInformationReport, `/settings/${id}/#pc-01`]));
    expect(mainOf(`/settings/${id}/`)?.querySelectorAll(`a[href="/settings/${id}/sen-information-report/"]`), id).toHaveLength(1);
    const missing = main?.querySelectorAll('.question').filter((part) => textOf(part).includes(reportWords.missing)) ?? [];
    for (const part of missing) expect(textOf(part)).toContain(reportWords.ask);
    expect(textOf(main)).toContain(reportWords.counted(25 - missing.length - (data.type === 'special-school' || data.type === 'alternative-provision' ? 2 : 0), data.type === 'special-school' || data.type === 'alternative-provision' ? 23 : 25));
  }
});

test('a school that has not answered has no empty report, and colleges have none', () => {
  expect(silent?.length).toBeGreaterThan(0);
  for (const { id } of [...(silent ?? []), ...entries.settings.filter(({ data }) => data.type === 'college')]) {
    expect(pages.has(`/settings/${id}/sen-information-report/`), id).toBe(false);
    expect(mainOf(`/settings/${id}/`)?.querySelectorAll('a[href]').map((link) => attribute(link, 'href')).filter((href) => /^\/.*\/sen-information-report\/$/.test(href)), id).toEqual([]);
  }
});

test.each([[1280, false], [320, false], [1280, true]])('at %i px, forced colours %s, axe finds no fault with everything open', async (width, forced) => {
  for (const path of [first, `/settings/${withAnswers?.[0]?.id}/sen-information-report/`, '/compare/pc-09/']) {
    const page = await visit(path, width);
    await page.emulateMedia({ forcedColors: forced ? 'active' : 'none' });
    await page.evaluate(() => { for (const one of document.querySelectorAll('details')) one.open = true; });
    expect(await accessibilityFaults(page), path).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
  }
});

test('a page of one question has everybody who answers it, and says how many do not', () => {
  const answering = entries.responses.filter(({ data }) => data.questions === 'setting-parent-carer' && data.answers?.['pc-09']).map(({ data }) => `/${data.for}/#pc-09`);
  const teaching = entries.responses.filter(({ data }) => data.questions === 'setting-parent-carer' && data.directTeaching).length;
  const main = mainOf('/compare/pc-09/');
  expect(main?.querySelectorAll('.side-by-side h2 a').map((link) => attribute(link, 'href')).toSorted()).toEqual(answering.toSorted());
  expect(textOf(main)).toContain(compareWords.questionLede(answering.length, entries.settings.length + teaching, 'settings', teaching > 0));
});
