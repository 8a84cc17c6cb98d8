import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryContent } from '../../tests/temporary-content.ts';
import { home } from '../lib/folders.ts';
import { ownContent } from './whose-content.ts';

test('the demonstration is tested with, and a council’s own content is not taken for it', async () => {
  expect(ownContent(join(home, 'content'))).toBeUndefined();
  const council = await readFile(join(home, 'content', 'council.yml'), 'utf8');
  const folder = await temporaryContent({ 'council.yml': council.replace('name: Wealdmere Council', 'name: Testshire Council') });
  expect(ownContent(folder)).toMatch(/^The content is that of Testshire Council\. .*“npm run check”/);
});

test('what cannot be read is not taken for a council’s own, so that nothing is left out by mistake', () => {
  expect(ownContent(join(home, 'nowhere'))).toBeUndefined();
});
