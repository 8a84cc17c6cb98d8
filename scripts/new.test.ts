import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../tests/temporary-content.ts';
import { home } from './lib/folders.ts';

const run = (content: string, ...given: string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(home, 'scripts', 'new.ts'), ...given], { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: content } });
  return `${status}: ${stdout}${stderr}`;
};

test('a council that begins with nothing makes its first file, and never loses it', async () => {
  const content = await temporaryFolder();
  expect(run(content, 'council')).toMatch(/^0: Made .*council\.yml\. Fill in what is true/);
  expect(readFileSync(join(content, 'council.yml'), 'utf8')).toContain('# The name of the council. Needed.\nname:\n');
  writeFileSync(join(content, 'council.yml'), 'name: Ours\n');
  expect(run(content, 'council')).toMatch(/^1: .*council\.yml is there already, and was left as it is\.\n$/);
  expect(readFileSync(join(content, 'council.yml'), 'utf8')).toBe('name: Ours\n');
});

test('what is missing or too much is said', async () => {
  const content = await temporaryFolder();
  expect(run(content, 'services')).toBe('1: The name of the service is missing. Use small letters, digits and hyphens, for example portage.\n');
  expect(run(content, 'services', 'portage', 'toys')).toBe('1: “toys” is one word too many. One file is made at a time.\n');
  expect(run(content, 'glossary', 'words')).toContain('Write: npm run new -- glossary');
});
