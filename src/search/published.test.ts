import { afterEach, expect, test, vi } from 'vitest';
import { openIndex } from './pagefind.ts';
import { readPublished } from './published.ts';

afterEach(() => { vi.unstubAllGlobals(); });

const publish = (entry: object): void => { vi.stubGlobal('fetch', async () => Response.json(entry)); };

test('an index names itself and how much it holds, and a broken one is refused', async () => {
  publish({ languages: { en: { hash: 'en_abc', page_count: 3 } } });
  expect(await readPublished()).toEqual({ name: 'en_abc', rows: 3 });
  for (const broken of [{}, { languages: { en: {} } }, { languages: { cy: { hash: 'cy_abc', page_count: 3 } } }]) {
    publish(broken);
    await expect(readPublished()).rejects.toThrow('The search index has no words.');
  }
});

test('a site with nothing to find has an index in which nothing is found', async () => {
  publish({ languages: {} });
  const index = await openIndex(await readPublished(), 1);
  expect([index.name, index.rows, await index.search('portage')]).toEqual(['none', 0, new Map()]);
});
