import { askAhead } from './ask-ahead.ts';
import type { Engine } from './engine.ts';
import { readPublished } from './published.ts';

/** The search engine, whose program is read when something is first asked of it, so that the page itself is light. */
export function lazyEngine(): Engine {
  let reading: Promise<Engine> | undefined;
  const engine = (): Promise<Engine> => {
    if (reading) return reading;
    const published = readPublished();
    askAhead(published);
    return (reading = import('./search-engine.ts').then(({ searchEngine }) => searchEngine(published), (error: unknown) => {
      reading = undefined;
      throw error;
    }));
  };
  return {
    totals: async (seen) => (await engine()).totals(seen),
    search: async (...question) => (await engine()).search(...question),
  };
}
