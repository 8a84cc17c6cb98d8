import { execFileSync, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { examples } from '../schemas/examples/index.ts';
import { asMarkdown, asYaml, temporaryFolder } from '../tests/temporary-content.ts';
import { temporaryRepository, type TemporaryRepository } from '../tests/temporary-repository.ts';
import { home } from './lib/folders.ts';
import { runReview } from './review/run-review.ts';

vi.setConfig({ testTimeout: 60_000 });

const service = (more: object = {}): string => asMarkdown({ name: 'Portage', lastReviewed: '2026-06-01', ...more });
const start = { 'content/council.yml': asYaml({ ...examples.council, coverage: undefined }), 'content/glossary.yml': asYaml(examples.glossary), 'content/services/portage.md': service() };

/** The command on a content folder, as a person would run it on 22 November 2026. */
function run(content: string, args: readonly string[], more: Record<string, string> = {}): SpawnSyncReturns<string> {
  const { INIT_CWD: _, SITE_URL: __, ...env } = process.env;
  return spawnSync(process.execPath, ['scripts/review.ts', ...args], { cwd: home, encoding: 'utf8', env: { ...env, CONTENT_DIR: content, TODAY: '2026-11-22', NO_COLOR: '1', ...more } });
}

/** The same without a process of its own, for many questions in a row. */
const ask = (folder: string, more: { base?: string; head?: string; preview?: string }): ReturnType<typeof runReview> => runReview({ folder, today: '2026-11-22', json: false, onlyDates: false, ...more });

/** What the command says where it cannot do its work: one sentence and nothing else. */
function complaint({ status, stdout, stderr }: SpawnSyncReturns<string>): [number | null, string, string] {
  return [status, stdout, stderr];
}

async function changed(more: object): Promise<TemporaryRepository> {
  const repository = await temporaryRepository(start);
  await repository.write({ 'content/services/portage.md': service(more) });
  return repository;
}

test('the report begins with what a change means in one line', async () => {
  const { content } = await changed({ name: 'Portage at home' });
  const { status, stdout, stderr } = run(content, ['--base', 'main', '--preview', 'https://preview.example.org/']);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout.split('\n').slice(0, 3)).toEqual(['# What this change means', '', '**1 entry changed; 0 new errors; 0 things to look at**']);
  expect(stdout).toContain('### Changed: Portage at home\n\nService, `services/portage.md`. [See the page](https://preview.example.org/services/portage/)\n\n- **Name:** Portage at home, was Portage\n');
});

test('--json gives the same for programs, with the report in it', async () => {
  const { content, git } = await changed({ lastReviewed: '2026-11-20' });
  const { status, stdout } = run(content, ['--base', 'main', '--json']);
  const found = JSON.parse(stdout) as Record<string, unknown>;
  expect([status, found['summary'], found['base'], found['head'], found['onlyReviewDates']]).toEqual([0, '1 entry changed; 0 new errors; 0 things to look at', git('rev-parse', 'main').trim(), null, true]);
  expect(Object.keys(found).toSorted()).toEqual(['base', 'contentFiles', 'coverage', 'entries', 'head', 'look', 'markdown', 'onlyReviewDates', 'otherFiles', 'problems', 'summary']);
  expect(`${String(found['markdown'])}`).toBe(run(content, ['--base', 'main']).stdout);
});

test('--only-dates answers with the exit code: 0 where nothing else changed, 3 otherwise', async () => {
  expect(run((await changed({ lastReviewed: '2026-11-20' })).content, ['--base', 'main', '--only-dates']).status).toBe(0);
  expect(run((await changed({ lastReviewed: '2026-11-20', name: 'X' })).content, ['--base', 'main', '--only-dates']).status).toBe(3);
});

test('two commits are compared without a look at the working tree', async () => {
  const { content, commit, write } = await temporaryRepository(start);
  await commit({ 'content/services/portage.md': service({ name: 'Second' }) });
  await write({ 'content/services/portage.md': service({ name: 'Third' }) });
  expect(run(content, ['--base', 'HEAD~1', '--head', 'HEAD']).stdout).toContain('- **Name:** Second, was Portage\n');
});

test('a name that cannot be a commit, or is none, is said in one sentence', async () => {
  const { content } = await temporaryRepository(start);
  for (const ref of ['--output=x', '-x', 'HEAD:content', 'a b', '$(touch x)', '`x`', 'x;y', 'x'.repeat(300), 'a\nb']) {
    await expect(ask(content, { base: ref }), ref).rejects.toThrow(/^“.+” cannot be the name of a commit\. Write a branch, a tag or a commit, for example main\.$/s);
    await expect(ask(content, { base: 'main', head: ref }), ref).rejects.toThrow(/cannot be the name of a commit/);
  }
  expect(complaint(run(content, ['--base', 'nowhere']))).toEqual([1, '', 'There is no commit “nowhere” in this repository. Check the name, or run “git fetch” first.\n']);
  await expect(ask(content, { base: 'main', head: 'nowhere' })).rejects.toThrow('There is no commit “nowhere” in this repository. Check the name, or run “git fetch” first.');
});

test('without a base the command says how it is called, and an unknown argument is refused', async () => {
  const { content } = await temporaryRepository(start);
  expect(complaint(run(content, []))).toEqual([2, '', 'Say with what to compare, for example: npm run review -- --base main\n']);
  expect(run(content, ['--bsae', 'main']).status).toBe(2);
});

test('a folder without Git, and a computer without Git, are said in one sentence', async () => {
  const folder = await temporaryFolder();
  expect(complaint(run(folder, ['--base', 'main'], { GIT_CEILING_DIRECTORIES: folder }))).toEqual([1, '', 'The content folder is not in a Git repository, so there is nothing to compare it with. Run the review in a clone of the repository.\n']);
  const { content } = await temporaryRepository(start);
  expect(complaint(run(content, ['--base', 'main'], { PATH: folder }))).toEqual([1, '', 'Git is not installed, or it is not on the PATH. Install it, because a review compares two states of a Git repository.\n']);
  expect(complaint(run(join(folder, 'nowhere'), ['--base', 'main']))[2]).toMatch(/^There is no content folder at .+\n$/);
});

test('a clone with a part of the history says how to get the rest', async () => {
  const { folder, commit } = await temporaryRepository(start);
  await commit({ 'content/services/portage.md': service({ name: 'Second' }) });
  const clone = join(await temporaryFolder(), 'clone');
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${folder}`, clone], { stdio: 'ignore' });
  expect(complaint(run(join(clone, 'content'), ['--base', 'HEAD~1']))).toEqual([1, '', 'This clone has only a part of the history, and “HEAD~1” is not in it. Run “git fetch --unshallow”, or set “fetch-depth: 0” where a workflow checks it out.\n']);
  expect(run(join(clone, 'content'), ['--base', 'HEAD']).status).toBe(0);
});

test('an address that is none is refused', async () => {
  const { content } = await temporaryRepository(start);
  for (const preview of ['javascript:alert(1)', 'example.org', 'https://user:pass@example.org', 'https://']) await expect(ask(content, { base: 'main', preview }), preview).rejects.toThrow(/^“.+” is not the address of a site\. Write the whole address, beginning with https:\/\/\.$/);
  expect((await ask(content, { base: 'main', preview: 'http://localhost:4321' })).exitCode).toBe(0);
});

test('the repository is left as it was, and nothing stays behind', async () => {
  const { content, git } = await changed({ name: 'X' });
  git('add', '--all');
  const [status, temporary] = [git('status', '--porcelain=v2', '--branch'), await temporaryFolder()];
  const index = git('ls-files', '--stage');
  expect(run(content, ['--base', 'main'], { TMPDIR: temporary, GIT_DIR: '/nowhere', GIT_INDEX_FILE: '/nowhere' }).status).toBe(0);
  expect([git('status', '--porcelain=v2', '--branch'), git('ls-files', '--stage'), await readdir(temporary)]).toEqual([status, index, []]);
});

test('nothing that a repository brings is run: no hook, no filter, no program for differences', async () => {
  const { folder, content, git, commit } = await temporaryRepository({ ...start, '.gitattributes': '*.md filter=lfs diff=odd\n' });
  const trap = join(folder, 'trapped');
  for (const [name, command] of Object.entries({ 'diff.external': `touch ${trap}`, 'diff.odd.textconv': `touch ${trap}`, 'diff.odd.command': `touch ${trap}`, 'filter.lfs.smudge': `touch ${trap}`, 'core.fsmonitor': `touch ${trap}` })) git('config', name, command);
  await commit({ 'content/services/another.md': service({ name: 'Another' }) });
  await rm(trap, { force: true });
  expect(run(content, ['--base', 'HEAD~1', '--head', 'HEAD']).stdout).toContain('### Added: Another');
  expect(await readdir(folder)).not.toContain('trapped');
});
