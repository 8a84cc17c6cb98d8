import { expect, inject, test } from 'vitest';
import { addressOf } from '../src/domain/addresses.ts';
import { bookletAddress, bookletsAddress, hasBooklet } from '../src/domain/booklets.ts';
import { readContent } from '../src/reader/read-content.ts';
import { bookletWords } from '../src/words/booklets.ts';
import { attribute, type BuiltPage, isIndexable, pagesIn, textOf } from './support/built.ts';
import { demonstration } from './support/run-build.ts';
import { looker } from './support/visit.ts';

const pages = new Map(pagesIn(inject('siteFolder')).map((page) => [page.path, page]));
const { entries } = await readContent(demonstration);
const phones = new Map([...entries.services, ...entries.settings].map((entry) => [addressOf(entry), entry.data.contact?.phone]));
const lists = [...pages.values()].filter(({ path }) => hasBooklet(path));
const bookletOf = (list: string): BuiltPage => pages.get(bookletAddress({ href: list })) ?? expect.fail(`${list} has no booklet.`);
const hrefs = ({ root }: BuiltPage, selector: string): string[] => root.querySelectorAll(selector).map((link) => attribute(link, 'href'));

test('a booklet holds every entry of its list, in its order, each record with its telephone number', () => {
  expect(lists.length).toBeGreaterThan(30);
  for (const list of lists) {
    const whole = [list, ...[...pages.values()].filter(({ path }) => path.startsWith(`${list.path}all/`))].flatMap((page) => hrefs(page, 'main .entry__title a'));
    const booklet = bookletOf(list.path);
    expect(hrefs(booklet, '.paper h3 a'), list.path).toEqual(whole);
    const without = booklet.root.querySelectorAll('.paper').filter((record) => !textOf(record).includes(phones.get(attribute(record.querySelector('h3 a') ?? record, 'href')) ?? ''));
    expect(without.map(textOf), list.path).toEqual([]);
  }
});

test('the list, the page of all booklets and the page about help without the internet lead to booklets; search engines leave them out', () => {
  const all = pages.get(bookletsAddress) ?? expect.fail('There is no page of booklets.');
  expect(hrefs(all, 'main .links a').toSorted()).toEqual(lists.map(({ path }) => bookletAddress({ href: path })).toSorted());
  for (const list of lists) expect(hrefs(list, 'main a'), list.path).toContain(bookletAddress({ href: list.path }));
  for (const path of ['/about/share/', '/about/without-the-internet/']) expect(hrefs(pages.get(path) ?? expect.fail(path), 'main a')).toContain(bookletsAddress);
  expect(lists.filter(({ path }) => isIndexable(bookletOf(path)))).toEqual([]);
});

const look = looker({ javaScript: false });

test('without JavaScript a booklet is printed whole, without menus, on about as many sheets as it says', async () => {
  const [list] = lists.toSorted((a, b) => hrefs(b, '.entry__title a').length - hrefs(a, '.entry__title a').length);
  const booklet = bookletOf(list?.path ?? '');
  const { page } = await look(booklet.path);
  const pdf = (await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } })).toString('latin1');
  const sheets = Number(/about (\d+) sheets/.exec(textOf(booklet.root.querySelector('.booklet__intro')))?.[1]);
  const printed = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(Math.abs(printed - sheets), `${printed} sheets, and it says ${sheets}`).toBeLessThanOrEqual(sheets / 5);
  await page.emulateMedia({ media: 'print' });
  const shown = await page.evaluate(() => {
    const visible = (selector: string): number => [...document.querySelectorAll(selector)].filter((element) => element.getClientRects().length > 0).length;
    return { menus: visible('nav, .site-header, .site-footer, form, .booklet__intro'), records: visible('.paper'), codes: visible('.code svg'), ring: visible('.booklet__first .phone') };
  });
  expect(shown).toEqual({ menus: 0, records: hrefs(booklet, '.paper h3 a').length, codes: 1, ring: 1 });
  expect(textOf(booklet.root.querySelector('.booklet__first'))).toContain(bookletWords.all);
});
