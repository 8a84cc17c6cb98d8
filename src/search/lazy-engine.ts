import { askAhead } from './ask-ahead.ts';
import type { Engine } from './engine.ts';

/** The search engine, whose program is read when something is first asked of it, so that the page itself is light. */
export function lazyEngine(): Engine {
  let reading: Promise<Engine> | undefined;
  const engine = (): Promise<Engine> => {
    if (!reading) askAhead();
    return (reading ??= import('./search-engine.ts').then(({ searchEngine }) => searchEngine(), (error: unknown) => {
      reading = undefined;
      throw error;
    }));
  };
  return {
    totals: async (seen) => (await engine()).totals(seen),
    search: async (...question) => (await engine()).search(...question),
  };
}
