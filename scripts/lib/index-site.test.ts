import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/temporary-content.ts';
import { writeSearch } from './index-site.ts';

test('a council that has nothing to find yet has a search all the same', async () => {
  const folder = await temporaryFolder();
  await writeSearch([], [], folder);
  const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(join(folder, path), 'utf8'));
  expect(await read('pagefind/pagefind-entry.json')).toMatchObject({ languages: {} });
  expect(await read('search/facets/kind.json')).toMatchObject({ index: 'none', rows: 0 });
  expect(await read('search/words.json')).toMatchObject({ index: 'none', documents: 0 });
});
