import { beforeAll, expect, test } from 'vitest';
import { readContent } from '../../src/reader/read-content.ts';
import { openSearch } from './search-page.ts';

type Content = Awaited<ReturnType<typeof readContent>>['entries'];

let content: Content;
let shown: Record<string, Record<string, number>>;

beforeAll(async () => {
  content = (await readContent('content')).entries;
  const { page, close } = await openSearch('#kind=services');
  // With every filter open, each choice has its number beside it.
  await page.evaluate(() => { for (const details of document.querySelectorAll<HTMLDetailsElement>('#filters, #filters details')) details.open = true; });
  await page.waitForFunction(() => [...document.querySelectorAll('#filters label .count')].every((note) => /\d/.test(note.textContent ?? '')));
  shown = await page.evaluate(() => {
    const counts: Record<string, Record<string, number>> = {};
    for (const box of document.querySelectorAll<HTMLInputElement>('#filters input[type=checkbox]')) (counts[box.name] ??= {})[box.value] = Number(/\d+/.exec(box.labels?.[0]?.querySelector('.count')?.textContent ?? '')?.[0]);
    return counts;
  });
  await close();
});

type Service = Content['services'][number]['data'];

/** How many services have each choice, read from the content itself. */
function expected(has: (service: Service, id: string) => boolean | undefined): (id: string) => number {
  return (id) => content.services.filter(({ data }) => has(data, id)).length;
}

test.each<[string, (service: Service, id: string) => boolean | undefined]>([
  ['need', ({ needs }, id) => needs?.some((need) => need === id)],
  ['section', ({ section }, id) => section === id],
  ['tier', ({ tier }, id) => tier === id],
  ['theme', ({ themes }, id) => themes?.some((theme) => theme === id)],
  ['cost', ({ cost }, id) => cost?.kind === id],
  ['referral', ({ referral }, id) => referral?.routes.some((route) => route === id)],
  ['assessment', ({ assessmentNeeded }, id) => assessmentNeeded === id],
  ['diagnosis', ({ diagnosisNeeded }, id) => diagnosisNeeded === id],
  ['plan', ({ ehcPlanNeeded }, id) => ehcPlanNeeded === id],
  ['when', ({ when }, id) => when?.some((time) => time === id)],
  ['delivery', ({ delivery }, id) => delivery?.some((mode) => mode === id)],
  ['where', ({ inArea }, id) => inArea === (id === 'in')],
  ['audience', ({ audience }, id) => audience?.some((who) => who === id)],
  ['facility', ({ places }, id) => places?.some(({ facilities }) => facilities?.some(({ facility, value }) => facility === id && value === 'yes'))],
  ['area', ({ inArea, coversWholeArea, areas }, id) => inArea !== false && (coversWholeArea ?? areas?.includes(id))],
])('the numbers of the filter “%s” are those of the content', (group, has) => {
  const counts = shown[group] ?? {};
  expect(Object.keys(counts).length).toBeGreaterThan(1);
  const right = expected(has);
  expect(counts).toEqual(Object.fromEntries(Object.keys(counts).map((id) => [id, right(id)])));
  expect(Object.values(counts).some((count) => count > 0)).toBe(true);
});
