import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { home } from '../lib/folders.ts';
import { ownContent } from './whose-content.ts';

test('the demonstration is tested with, and a council’s own content is not taken for it', async () => {
  expect(ownContent(join(home, 'content'))).toBeUndefined();
  const folder = await mkdtemp(join(tmpdir(), 'local offer own '));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const council = await readFile(join(home, 'content', 'council.yml'), 'utf8');
  await writeFile(join(folder, 'council.yml'), council.replace('name: Wealdmere Council', 'name: Testshire Council'));
  expect(ownContent(folder)).toMatch(/^The content is that of Testshire Council\. .*“npm run check”/);
});

test('what cannot be read is not taken for a council’s own, so that nothing is left out by mistake', () => {
  expect(ownContent(join(home, 'nowhere'))).toBeUndefined();
});
