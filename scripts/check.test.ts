import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { asMarkdown, council, temporaryContent, temporaryFolder } from '../tests/temporary-content.ts';
import type { Report } from './check/check.ts';
import { home } from './lib/folders.ts';

vi.setConfig({ testTimeout: 60_000 });

const badContent = fileURLToPath(new URL('../tests/bad-content', import.meta.url));

/** The command on a content folder, as a person would run it on 22 November 2026. */
function check(folder: string, options: readonly string[] = [], more: Record<string, string> = {}): SpawnSyncReturns<string> {
  const { INIT_CWD: _, GITHUB_ACTIONS: __, FORCE_COLOR: ___, ...env } = process.env;
  return spawnSync(process.execPath, ['scripts/check.ts', ...options], { cwd: home, encoding: 'utf8', env: { ...env, CONTENT_DIR: folder, TODAY: '2026-11-22', NO_COLOR: '1', ...more } });
}

const report = ({ stdout }: SpawnSyncReturns<string>): Report => JSON.parse(stdout) as Report;

/** A council and a glossary with nothing wrong: no pictures, and no pages that would have to be there. */
const good = { 'council.yml': council['council.yml'].replaceAll(/ *logo: .*\n/g, ''), 'glossary.yml': council['glossary.yml'].replaceAll(/ *see:\n.*\n/g, '') };

test('--json gives every problem, the counts and how much is covered, and nothing else', () => {
  const run = check(badContent, ['--json']);
  const { problems, counts, coverage, ...rest } = report(run);
  expect([run.status, run.stderr, rest]).toEqual([1, '', {}]);
  for (const { level, rule, file, field, line, message, fix, ...more } of problems) {
    expect(['error', 'warning', 'advice']).toContain(level);
    expect([rule, file, message, fix].every((words) => typeof words === 'string' && words !== ''), file).toBe(true);
    expect(field === undefined || field !== '', file).toBe(true);
    expect(line === undefined || (Number.isInteger(line) && line > 0), file).toBe(true);
    expect(more, file).toEqual({});
  }
  const count = (wanted: string): number => problems.filter(({ level }) => level === wanted).length;
  expect(Object.keys(coverage)).toEqual(['yes', 'limited', 'no']);
  expect(counts).toEqual({ error: count('error'), warning: count('warning'), advice: count('advice'), files: counts.files });
  expect(counts.error).toBeGreaterThan(45);
});

test('a problem as a program reads it', () => {
  expect(report(check(badContent, ['--json'])).problems.find(({ rule }) => rule === 'NotAPhoneNumber')).toMatchInlineSnapshot(`
    {
      "field": "contact.phone",
      "file": "services/not-a-phone-number.md",
      "fix": "Put the telephone number in quotation marks.",
      "level": "error",
      "line": 16,
      "message": "The telephone number “1632960417” is read as a number, so its first zero is lost.",
      "rule": "NotAPhoneNumber",
    }
  `);
});

test('a folder with nothing wrong ends with 0, and so does one with warnings alone', async () => {
  const folder = await temporaryContent(good);
  const run = check(folder, ['--json']);
  expect([run.status, report(run).problems]).toEqual([0, []]);
  const warned = check(await temporaryContent({ 'council.yml': good['council.yml'] }), ['--json']);
  expect([warned.status, report(warned).problems.map(({ level, rule }) => `${level} ${rule}`)]).toEqual([0, ['warning MissingFile']]);
  expect(check(folder).stdout).toMatch(/^Of \d+ things that the law and the SE7 framework ask for, .*\n2 files checked: 0 errors, 0 warnings, 0 advice\. The site can be built\.\n$/);
});

test('in GitHub Actions each problem is an annotation on its line, before the report for people', async () => {
  const folder = await temporaryContent({ ...good, 'services/a.md': asMarkdown({ name: 'A', imported: { from: 'x', on: '2026-01-05' } }), 'services/b.md': '---\nname: A\n' });
  const { status, stdout } = check(folder, [], { GITHUB_ACTIONS: 'true' });
  const annotations = stdout.split('\n').filter((line) => line.startsWith('::'));
  expect(status).toBe(1);
  expect(annotations).toHaveLength(report(check(folder, ['--json'])).problems.length);
  for (const line of annotations) expect(line).toMatch(/^::(?:error|warning|notice) file=[^,]+(?:,line=\d+)?,title=\w+::.+\.$/);
  expect(annotations.at(-1)?.replaceAll(folder, '')).toMatchInlineSnapshot(`"::error file=/services/b.md,line=1,title=UnclosedFrontMatter::The fields are not closed with a second line of three hyphens. Write --- on a line of its own after the last field."`);
  expect(stdout.slice(stdout.lastIndexOf('\n::'))).toContain('Errors must be mended before the site can be built.');
});

test('files are named from where the command was called', () => {
  expect(check(badContent, [], { GITHUB_ACTIONS: 'true' }).stdout).toMatch(/^::\w+ file=tests\/bad-content\/checkers\//);
});

test('a folder that is not there is said in one sentence', async () => {
  const folder = await temporaryFolder();
  const { status, stdout, stderr } = check(`${folder}/nowhere`);
  expect([status, stdout, stderr.replace(folder, '')]).toEqual([1, '', 'There is no content folder at /nowhere. Set CONTENT_DIR to the folder that holds council.yml.\n']);
});

test('an argument that the command does not know is refused with 2, a TODAY that is no day with 1', async () => {
  const folder = await temporaryContent(good);
  const unknown = check(folder, ['--jsn']);
  expect([unknown.status, unknown.stdout]).toEqual([2, '']);
  expect(unknown.stderr).toMatch(/^Unknown option '--jsn'\. See README\.md for the arguments of each command\.\n$/);
  const tomorrow = check(folder, [], { TODAY: 'tomorrow' });
  expect([tomorrow.status, tomorrow.stderr.split('\n')]).toEqual([1, [expect.stringContaining('tomorrow'), '']]);
});
