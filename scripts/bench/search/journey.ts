import type { Browser } from 'playwright-core';
import type { SlowServing } from './slow-server.ts';

/** What one step of a search took. */
export interface Leg { name: string; requests: number; bytes: number; milliseconds: number }

/** A result, or the sentence that there is none. */
const answered = '.result, #nothing-found:not([hidden])';

/** Milliseconds until the numbers beside the needs have changed after another age was chosen, in the page itself; undefined where they stay as they are. */
const timeOfCounts = (): Promise<number | undefined> => new Promise((done) => {
  const needs = document.querySelector<HTMLDetailsElement>('[data-group="need"]');
  const years = document.querySelector<HTMLSelectElement>('#filter-age-years');
  if (!needs || !years) throw new Error('The search page has no needs or no ages.');
  const read = (): string => needs.textContent ?? '';
  const [before, start] = [read(), performance.now()];
  const look = (): void => {
    if (read() !== before) done(performance.now() - start);
    else if (performance.now() - start > 20_000) done(undefined);
    else requestAnimationFrame(look);
  };
  years.value = years.value === '15' ? '3' : '15';
  years.dispatchEvent(new Event('change', { bubbles: true }));
  look();
});

/**
 * Milliseconds from a change of the address to the first answer, in the page itself: whoever asks from outside hears of it
 * up to half a second later.
 */
const timeOfAnswer = ([hash, answer]: readonly [string, string]): Promise<number> => new Promise((done, fail) => {
  document.querySelectorAll('.result').forEach((result) => { result.classList.remove('result'); });
  const start = performance.now();
  const seen = new MutationObserver(() => {
    if (!document.querySelector(answer)) return;
    seen.disconnect();
    done(performance.now() - start);
  });
  seen.observe(document.body, { childList: true, subtree: true, attributes: true });
  setTimeout(() => { fail(new Error('No answer came for half a minute.')); }, 30_000);
  location.hash = hash;
});

/**
 * A first search in a browser that has seen nothing, then others in the same page: the same filters with another word,
 * one more choice of a filter, and filters without words. The first is what somebody pays who opens an address that
 * holds a whole search; whoever types has most of it by the time the word is written.
 */
export async function searchJourney(browser: Browser, { address, wire }: SlowServing, [first, second]: readonly [string, string]): Promise<Leg[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const legs: Leg[] = [];
    const leg = async (name: string, act: () => Promise<number>): Promise<void> => {
      const [requests, bytes] = [wire.requests, wire.bytes];
      const milliseconds = await act();
      await page.waitForLoadState('networkidle');
      legs.push({ name, requests: wire.requests - requests, bytes: wire.bytes - bytes, milliseconds });
    };
    const goTo = (fragment: string) => (): Promise<number> => page.evaluate(timeOfAnswer, [fragment, answered] as const);
    await leg('the search page itself', async () => {
      await page.goto(`${address}/search/`);
      return page.evaluate(() => performance.getEntriesByType('navigation')[0]?.duration ?? Number.NaN);
    });
    await leg('first search: one word, two filters', goTo(`q=${first}&need=autism&age=7`));
    await leg('another word, the same filters', goTo(`q=${second}&need=autism&age=7`));
    await leg('one more choice of a filter', goTo(`q=${second}&need=autism&need=adhd&age=7`));
    await page.evaluate(() => { for (const details of document.querySelectorAll<HTMLDetailsElement>('#filters, [data-group="need"]')) details.open = true; });
    await page.waitForLoadState('networkidle');
    const [requests, bytes] = [wire.requests, wire.bytes];
    const milliseconds = await page.evaluate(timeOfCounts);
    if (milliseconds === undefined) throw new Error('Another age changed none of the numbers beside the choices, so nothing can be measured. Take more services, for example --sizes 500.');
    await page.waitForLoadState('networkidle');
    legs.push({ name: 'the numbers beside the choices, after another age', requests: wire.requests - requests, bytes: wire.bytes - bytes, milliseconds });
    await leg('filters without words', goTo('need=autism&age=7'));
    return legs;
  } finally {
    await context.close();
  }
}
