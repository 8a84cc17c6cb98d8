import { expect, inject, test } from 'vitest';
import { questionSet } from '../schemas/framework/questions.ts';
import { se7Shared, sharedIn } from '../schemas/framework/se7/shared.ts';
import { addressOf } from '../src/domain/addresses.ts';
import { readContent } from '../src/reader/read-content.ts';
import { notWorkingWords } from '../src/words/not-working.ts';
import { ownQuestionWords } from '../src/words/own-questions.ts';
import { attribute, type BuiltPage, isPublic, pagesIn, textOf } from './support/built.ts';
import { demonstration } from './support/run-build.ts';

const pages = new Map(pagesIn(inject('siteFolder')).filter(isPublic).map((page) => [page.path, page]));
const { entries } = await readContent(demonstration);
const today = inject('today');
const page = (path: string): BuiltPage => pages.get(path) ?? expect.fail(`${path} is not there.`);
const main = (path: string) => page(path).root.querySelector('main');
const linksIn = (path: string): string[] => main(path)?.querySelectorAll('a').map((link) => attribute(link, 'href').replace(/#.*$/, '')) ?? [];
/** Whether texts stand in a page in this order. */
const inOrder = (text: string, parts: readonly string[]): boolean => parts.reduce((from, part) => (from < 0 ? from : text.indexOf(part, from)), 0) >= 0;

test('each section leads to a page for everything that the framework asks for there', () => {
  const guides = entries.guides.map((entry) => ({ href: addressOf(entry), meets: entry.data.meets ?? [] }));
  const missing = se7Shared.flatMap(({ id, parallels }) => (sharedIn[id] ?? []).filter((section) => {
    const links = linksIn(`/${section}/`);
    return !guides.some(({ href, meets }) => links.includes(href) && [id, ...parallels].some((one) => meets.includes(one)));
  }).map((section) => `${section}: ${id}`));
  expect(missing).toEqual([]);
});

test('every setting leads to what the council expects of every setting', () => {
  const areaWide = entries.guides.filter(({ data }) => data.expectations).map(addressOf);
  expect(areaWide).toContain('/education/what-every-setting-should-do/');
  expect(entries.settings.map(addressOf).filter((path) => !linksIn(path).includes('/education/what-every-setting-should-do/'))).toEqual([]);
});

test('every set of answers stands under the questions of the framework, word for word and in their order', () => {
  expect(entries.responses.length).toBeGreaterThan(20);
  for (const { data } of entries.responses) {
    const text = textOf(main(`/${data.for}/`));
    expect(inOrder(text, questionSet(data.questions).questions.map(({ heading }) => heading.replaceAll(/\s+/g, ' '))), `${data.for} ${data.questions}`).toBe(true);
  }
});

test('questions of the council’s own stand after those of the framework, under a heading that says whose they are, where they are answered', () => {
  const answered = entries.responses.filter(({ data }) => data.ownAnswers);
  const asked = new Map(entries.council.flatMap(({ data }) => (data.ownQuestions ?? []).map(({ id, question }) => [id, question])));
  expect(answered.length).toBeGreaterThan(1);
  for (const { data } of answered) {
    const own = (data.ownAnswers ?? []).map(({ question }) => asked.get(question) ?? question);
    const last = questionSet(data.questions).questions.at(-1)?.heading.replaceAll(/\s+/g, ' ') ?? '';
    expect(inOrder(textOf(main(`/${data.for}/`)), [last, ownQuestionWords.title, ...own]), data.for).toBe(true);
  }
  const silent = entries.settings.map(addressOf).filter((path) => !answered.some(({ data }) => `/${data.for}/` === path));
  expect(silent.filter((path) => textOf(main(path)).includes(ownQuestionWords.title))).toEqual([]);
});

test('the page of each service answers the nine questions in their order, then says what to do if it does not work out', () => {
  const order = [...questionSet('service').questions.map(({ heading }) => heading.replaceAll(/\s+/g, ' ')), notWorkingWords.title];
  for (const path of entries.services.map(addressOf)) {
    const headings = main(path)?.querySelectorAll('h2').map(textOf) ?? [];
    expect(headings.filter((heading) => order.includes(heading)), path).toEqual(order);
  }
});

test('the page of what is missing names every service that does not run as usual', () => {
  const limited = entries.services.filter(({ data }) => data.status && data.status.state !== 'open').map(addressOf);
  expect(limited.length).toBeGreaterThan(5);
  const links = linksIn('/about/known-gaps/');
  expect(limited.filter((path) => !links.includes(path))).toEqual([]);
});

test('the log of how it was made has an entry of the last twelve months', () => {
  const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
  const days = [...textOf(main('/about/how-it-was-made/')?.querySelector('table') ?? null).matchAll(new RegExp(`(${months.join('|')}) (\\d{4})`, 'g'))].map(([, month = '', year]) => `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}`);
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4, 7)}`;
  expect(days.filter((day) => day >= yearAgo && day <= today.slice(0, 7)).length).toBeGreaterThan(0);
});

test('every page carries the logo of the council and that of the partnership', () => {
  for (const { root, path } of pages.values()) {
    const pictures = (selector: string): string[] => root.querySelectorAll(`${selector} img`).map((image) => attribute(image, 'src'));
    expect([pictures('body > header'), pictures('body > footer')], path).toEqual([['/images/wealdmere.svg'], ['/images/seven-shires.svg']]);
  }
});

test('speech, language and communication is two clicks from the home page, on every level of help', () => {
  const topic = '/needs/speech-language-communication/';
  const first = pages.get('/')?.root.querySelectorAll('a').map((link) => attribute(link, 'href')) ?? [];
  expect(first.some((path) => path === topic || (pages.has(path) && linksIn(path).includes(topic)))).toBe(true);
  const levels = main(topic)?.querySelectorAll('h2').map(textOf) ?? [];
  expect(['Services: for everyone', 'Services: extra help', 'Services: specialist'].filter((level) => !levels.includes(level))).toEqual([]);
});

test('the national helplines can be rung from the page', () => {
  const numbers = main('/help/national-organisations/')?.querySelectorAll('table a').map((link) => attribute(link, 'href')) ?? [];
  expect(numbers).toEqual(expect.arrayContaining(['tel:08001111', 'tel:116123', 'tel:111']));
});
