import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { home } from './lib/folders.ts';

const content = mkdtempSync(join(tmpdir(), 'local offer new '));
afterAll(() => { rmSync(content, { recursive: true, force: true }); });

const run = (...given: string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(home, 'scripts', 'new.ts'), ...given], { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: content } });
  return `${status}: ${stdout}${stderr}`;
};

test('a council that begins with nothing makes its first file, and never loses it', () => {
  expect(run('council')).toMatch(/^0: Made .*council\.yml\. Fill in what is true/);
  expect(readFileSync(join(content, 'council.yml'), 'utf8')).toContain('# The name of the council. Needed.\nname:\n');
  writeFileSync(join(content, 'council.yml'), 'name: Ours\n');
  expect(run('council')).toMatch(/^1: .*council\.yml is there already, and was left as it is\.\n$/);
  expect(readFileSync(join(content, 'council.yml'), 'utf8')).toBe('name: Ours\n');
});

test('what is missing or too much is said', () => {
  expect(run('services')).toBe('1: The name of the service is missing. Use small letters, digits and hyphens, for example portage.\n');
  expect(run('services', 'portage', 'toys')).toBe('1: “toys” is one word too many. One file is made at a time.\n');
  expect(run('glossary', 'words')).toContain('Write: npm run new -- glossary');
});
