import { type Counts, type Engine, type Found, type Result, step } from './engine.ts';
import { type Page, sectionOf } from './section.ts';
import { type Group, groups, type State } from './state.ts';

/** The part of Pagefind’s interface that is used (https://pagefind.app/docs/api/). */
interface Answer { results: readonly { data: () => Promise<Fragment> }[]; filters: Counts }
interface Fragment extends Page { meta: { title?: string; summary?: string }; filters: Result['facets'] }
interface Instance {
  init: () => Promise<void>;
  filters: () => Promise<Counts>;
  search: (words: string | null, options: { filters: object; sort?: object }) => Promise<Answer>;
  destroy: () => Promise<void>;
}
interface Module { createInstance: (options: object) => Instance }
interface Loaded { instance: Instance; totals: Counts; entry: string }

/** A title, and the words under which a page is also known, say more about it than its text does. */
const ranking = { metaWeights: { title: 10, alsoknown: 10 } };
const patience = 20_000;

/** What names the files of the index that is published now. */
async function readEntry(): Promise<string> {
  const response = await fetch('/pagefind/pagefind-entry.json', { cache: 'no-store' });
  if (!response.ok) throw new Error('The search index is missing.');
  return response.text();
}

async function load(attempt: number): Promise<Loaded> {
  // A browser remembers that a module failed, so the next attempt has another address.
  const url = `/pagefind/pagefind.js${attempt > 1 ? `?attempt=${attempt}` : ''}`;
  const [entry, { createInstance }] = await Promise.all([readEntry(), import(/* @vite-ignore */ url) as Promise<Module>]);
  const instance = createInstance({ baseUrl: '/', ranking });
  await instance.init();
  const totals = await instance.filters();
  if (!totals.kind) throw new Error('The search index has lost its filters.');
  return { instance, totals, entry };
}

const inTime = <Value>(promise: Promise<Value>): Promise<Value> =>
  Promise.race([promise, new Promise<never>((_done, fail) => { setTimeout(() => fail(new Error('The search takes too long.')), patience); })]);

const readResult = (page: Fragment): Result =>
  ({ href: page.url, title: page.meta.title ?? page.url, summary: page.meta.summary, facets: page.filters, section: sectionOf(page) });

async function ask({ instance }: Loaded, { words, chosen }: State): Promise<Found & { counts: Counts }> {
  const active = groups.filter((group) => chosen[group].length > 0);
  // Without words no page fits better than another, so they come by name where the index knows it.
  const search = (left?: Group) => instance.search(words || null, {
    filters: Object.fromEntries(active.filter((group) => group !== left).map((group) => [group, { any: chosen[group] }])),
    ...(!words && { sort: { title: 'asc' } }),
  });
  const [{ results, filters }, ...wider] = await Promise.all([search(), ...active.map(search)]);
  const counts = { ...filters, ...Object.fromEntries(active.map((group, index) => [group, wider[index]?.filters[group]])) };
  const more = (shown: number) => Promise.all(results.slice(shown, shown + step).map(async (result) => readResult(await result.data())));
  return { total: results.length, counts, first: await more(0), more };
}

/** Pagefind as the engine. Its files are read when something is first asked of it. */
export function pagefindEngine(): Engine {
  let attempt = 0;
  let loading: Promise<Loaded> | undefined;
  async function once<Value>(question: (now: Loaded) => Promise<Value>): Promise<Value> {
    const mine = (loading ??= load((attempt += 1)));
    try {
      return await question(await mine);
    } catch (error) {
      if (loading === mine) loading = undefined;
      mine.then(({ instance }) => instance.destroy()).catch(() => undefined);
      throw error;
    }
  }
  /** Asks, and once more with fresh files where that fails: those of a site published meanwhile have other names. */
  const twice = <Value>(question: (now: Loaded) => Promise<Value>): Promise<Value> => inTime(once(question).catch(() => once(question)));
  return {
    totals: () => twice(async ({ totals }) => totals),
    search: (state) => twice(async (now) => {
      const found = await ask(now, state);
      // Pagefind finds nothing, and says nothing, where a file of its index cannot be read.
      if (found.total === 0 && (await readEntry()) !== now.entry) throw new Error('The search index has changed.');
      return { ...found, more: (shown) => inTime(once(() => found.more(shown))) };
    }),
  };
}
