import { expect, test } from 'vitest';
import { websites } from '../fixtures/websites.ts';
import type { Found } from './cache.ts';
import { lookAtAll } from './look-at-all.ts';
import type { Outcome } from './outcome.ts';

const today = '2026-11-22';
const kept = (outcome: Outcome, day = today) => ({ day, outcome });
const numbered = (count: number, of: (index: number) => string): string[] => Array.from({ length: count }, (_item, index) => of(index));

test('what is known from the days before is not asked again', async () => {
  const web = await websites((_request, response) => { response.end(); });
  const [a, b, c] = ['/a', '/b', '/c'].map((path) => web.at(path)) as [string, string, string];
  const before: Found = new Map([[a, kept({ kind: 'works' }, '2026-11-18')], [b, kept({ kind: 'gone', status: 404 }, '2026-11-21')]]);
  const looked = await lookAtAll([a, b, c], before, today, web.asking);
  expect(web.asked).toEqual(['HEAD www.site.uk/b', 'HEAD www.site.uk/c']);
  expect([looked.asked, looked.kept, looked.left, looked.network]).toEqual([2, 1, 0, true]);
  expect(looked.found).toEqual(new Map([[a, before.get(a)], [b, kept({ kind: 'works' })], [c, kept({ kind: 'works' })]]));
});

test('one website is asked for one page after the other, with a pause, and several at the same time', async () => {
  const open = new Map<string, number>();
  let most = 0;
  // No website answers before both are asked.
  const { promise: both, resolve } = Promise.withResolvers<void>();
  const web = await websites(async ({ headers: { host = '' } }, response) => {
    open.set(host, (open.get(host) ?? 0) + 1);
    most = Math.max(most, open.get(host) ?? 0);
    if (open.size === 2) resolve();
    await both;
    open.set(host, (open.get(host) ?? 0) - 1);
    response.end();
  }, {}, { pause: 500 });
  await lookAtAll(['one.uk', 'two.uk'].flatMap((host) => numbered(6, (index) => web.at(`/${index}`, host))), new Map(), today, web.asking);
  expect(most).toBe(1);
  expect(web.waited).toEqual(numbered(10, () => '').map(() => 500));
});

test('a website waits for its turn where others lead to it as well', async () => {
  let [open, most] = [0, 0];
  const web = await websites(({ headers: { host = '' } }, response) => {
    if (!host.startsWith('www.site.uk')) { response.writeHead(302, { location: web.at('/') }).end(); return; }
    open += 1;
    most = Math.max(most, open);
    setImmediate(() => { open -= 1; response.end(); });
  });
  await lookAtAll(numbered(8, (index) => web.at('/', `site-${index}.uk`)), new Map(), today, web.asking);
  expect([most, web.asked.filter((one) => one === 'HEAD www.site.uk/').length]).toEqual([1, 8]);
});

test('a website that gives no answer is not asked for all of its pages', async () => {
  const web = await websites((_request, response) => { response.end(); }, { 'nobody.uk': [] });
  const { found, asked } = await lookAtAll([...numbered(5, (index) => web.at(`/${index}`, 'nobody.uk')), web.at('/')], new Map(), today, web.asking);
  expect([asked, [...found.values()].filter(({ outcome }) => outcome.why === 'ENOTFOUND').length]).toEqual([6, 5]);
});

test('without a network nothing is said about any link, and the looking ends soon', async () => {
  const asked: string[] = [];
  const web = await websites((_request, response) => { response.end(); }, {}, { resolve: async (host) => { asked.push(host); throw Object.assign(new Error('x'), { code: 'ENOTFOUND' }); } });
  const urls = numbered(1_000, (index) => web.at('/', `site-${index}.uk`));
  const looked = await lookAtAll(urls, new Map([['https://good.uk/', kept({ kind: 'works' })]]), today, web.asking);
  expect([looked.found.size, looked.asked, looked.left, looked.network]).toEqual([0, 0, 1_000, false]);
  expect(asked.length).toBeLessThan(40);
  expect(asked).toContain('good.uk');
  expect((await lookAtAll(urls.slice(0, 2), new Map(), today, web.asking)).network).toBe(false);
});

test('a broken website is told even where all others are known from before, because one of them is asked whether it answers', async () => {
  const web = await websites((_request, response) => { response.end(); }, { 'nobody.uk': [] });
  const [good, bad] = [web.at('/'), web.at('/', 'nobody.uk')] as const;
  const looked = await lookAtAll([good, bad], new Map([[good, kept({ kind: 'works' }, '2026-11-20')]]), today, web.asking);
  expect([looked.network, looked.found.get(bad)]).toEqual([true, kept({ kind: 'unanswered', why: 'ENOTFOUND' })]);
});

test('what is found by its address alone is told without a network as well', async () => {
  const web = await websites((_request, response) => { response.end(); }, { 'nobody.uk': [] });
  const { found, left } = await lookAtAll(['http://192.168.1.1/', web.at('/', 'nobody.uk')], new Map(), today, web.asking);
  expect([[...found.values()].map(({ outcome }) => outcome), left]).toEqual([[{ kind: 'refused', why: 'private' }], 1]);
});

test('after some time no further link is looked at, and what is known so far is kept', async () => {
  let minutes = 0;
  const web = await websites((_request, response) => { minutes += 10; response.end(); }, {}, { now: () => minutes * 60_000, minutes: 25, atOnce: 1 });
  const sizes: number[] = [];
  const looked = await lookAtAll(numbered(5, (index) => web.at('/', `site-${index}.uk`)), new Map(), today, web.asking, async (found) => { sizes.push(found.size); });
  expect([looked.asked, looked.left, looked.network]).toEqual([3, 2, true]);
  expect(sizes.slice(0, 3)).toEqual([1, 2, 3]);
});
