import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { parse } from 'yaml';
import { sections } from '../schemas/framework/vocabularies/services.ts';
import { collections, isSingle } from '../schemas/index.ts';
import { temporaryContent } from '../tests/temporary-content.ts';
import { home } from './lib/folders.ts';

interface Step { uses?: string; run?: string; with?: Record<string, unknown>; env?: Record<string, string> }
interface Job { 'timeout-minutes'?: number; permissions?: Record<string, string>; steps: Step[]; 'runs-on': string }
interface Workflow { name: string; on: Record<string, unknown>; permissions: Record<string, string>; concurrency: unknown; jobs: Record<string, Job> }

const folder = join(home, '.github', 'workflows');
const names = (await readdir(folder)).toSorted();
const texts = new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)));
const workflows = new Map([...texts].map(([name, text]) => [name, parse(text) as Workflow]));
const each = [...workflows];
const workflow = (name: string): Workflow => workflows.get(name) as Workflow;
const jobsOf = ({ jobs }: Workflow): Job[] => Object.values(jobs);
const stepsOf = (one: Workflow): Step[] => jobsOf(one).flatMap(({ steps }) => steps);

test('there are the three workflows, and every file is one', () => {
  expect(names).toEqual(['check.yml', 'nightly.yml', 'report.yml']);
  for (const [name, { name: title, on, jobs }] of each) expect([typeof title, typeof on, Object.keys(jobs).length > 0], name).toEqual(['string', 'object', true]);
});

test('every action is pinned to a commit, and says which version that is', () => {
  for (const [name, text] of texts) {
    const lines = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(lines.length > 0, name).toBe(stepsOf(workflow(name)).some(({ uses }) => uses !== undefined));
    for (const line of lines) expect(line, name).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  }
});

test('an action has one version everywhere', () => {
  const used = each.flatMap(([, one]) => stepsOf(one).flatMap(({ uses }) => uses ?? []));
  for (const [action, versions] of Map.groupBy(used, (one) => one.split('@')[0])) expect(new Set(versions).size, action).toBe(1);
});

test('every workflow says what it may do, and nothing may write but what must', () => {
  const writing = each.flatMap(([name, { permissions, jobs }]) => {
    expect(permissions, name).toBeTypeOf('object');
    expect(Object.values(permissions).filter((right) => right !== 'read'), name).toEqual([]);
    return Object.entries(jobs).flatMap(([job, { permissions: own = {} }]) => Object.entries(own).filter(([, right]) => right === 'write').map(([what]) => `${name} ${job}: ${what}`));
  });
  expect(writing.toSorted()).toEqual(['nightly.yml issue: issues', 'report.yml comment: pull-requests']);
});

test('what may write neither checks out nor installs nor builds', () => {
  for (const [name, one] of each) {
    for (const { permissions = {}, steps } of jobsOf(one).filter(({ permissions: own = {} }) => Object.values(own).includes('write'))) {
      expect(steps.filter(({ run, uses }) => run !== undefined || uses?.includes('checkout')), `${name} ${JSON.stringify(permissions)}`).toEqual([]);
    }
  }
});

test('code of a change never meets a secret or the right to write', () => {
  for (const [name, text] of texts) expect(text, name).not.toContain('pull_request_target');
  expect(texts.get('check.yml')).not.toMatch(/secrets\.|github\.token/);
  expect(Object.keys(workflow('check.yml').on)).toContain('pull_request');
  expect(jobsOf(workflow('check.yml')).every(({ permissions }) => permissions === undefined)).toBe(true);
  for (const { uses, with: options } of each.flatMap(([, one]) => stepsOf(one))) if (uses?.includes('checkout')) expect(options?.['persist-credentials']).toBe(false);
});

test('what somebody else can write never becomes part of a command', () => {
  for (const [name, one] of each) {
    for (const { run = '', with: options } of stepsOf(one)) {
      expect(run, name).not.toContain('${{');
      expect(String(options?.['script'] ?? ''), name).not.toContain('${{');
    }
  }
});

test('every job ends in time, and no two runs of a workflow for the same thing stand in each other’s way', () => {
  for (const [name, one] of each) {
    expect(one.concurrency, name).toBeTypeOf('object');
    for (const job of jobsOf(one)) expect(job['timeout-minutes'], name).toBeGreaterThan(0);
  }
});

test('every npm script that a workflow runs is there', async () => {
  const { scripts } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const used = each.flatMap(([, one]) => stepsOf(one).flatMap(({ run = '' }) => [...run.matchAll(/npm run (?:--silent )?(?:--prefix \S+ )?([\w-]+)/g)].map(([, name]) => name as string)));
  expect(used.toSorted()).toEqual(['build', 'check', 'review', 'upkeep']);
  for (const name of used) expect(scripts[name], name).toBeTypeOf('string');
});

test('every kind of content has somebody who approves it, and the lines that name a folder name one', async () => {
  const lines = (await readFile(join(home, '.github', 'CODEOWNERS'), 'utf8')).split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split(/\s+/));
  for (const [pattern, ...owners] of lines) {
    expect(owners.length, pattern).toBeGreaterThan(0);
    for (const owner of owners) expect(owner).toMatch(/^@wealdmere-council\/[a-z-]+$/);
  }
  const known = ['*', '/content/', ...collections.map((collection) => `/content/${collection.path}${isSingle(collection) ? '' : '/'}`), ...sections.terms.map(({ id }) => `/content/guides/${id}/`)];
  expect(lines.map(([pattern]) => pattern).filter((pattern) => !known.includes(pattern as string))).toEqual([]);
  expect(lines[0]?.[0]).toBe('*');
});

/** What a call of GitHub was given. */
type Call = [name: string, given: Record<string, unknown>];

interface State {
  pull?: object; pulls?: object[]; files?: object[]; comments?: object[]; issues?: object[]; run?: object;
}

const head = { sha: 'a'.repeat(40), repo: { full_name: 'council/local-offer' } };

/** Runs the script of a workflow against a GitHub that is made up, and tells what it called and said. */
async function runScript(name: string, artifact: Record<string, string>, { pull, pulls = [], files = [], comments = [], issues = [], run }: State = {}, env: Record<string, string> = {}): Promise<{ calls: Call[]; said: string[] }> {
  const calls: Call[] = [];
  const said: string[] = [];
  const answers: Record<string, unknown> = { 'pulls.get': { state: 'open', head, labels: [], ...pull }, 'pulls.listFiles': files, 'pulls.list': pulls, 'issues.listComments': comments, 'issues.listForRepo': issues };
  const rest = new Proxy({}, { get: (_rest, group: string) => new Proxy({}, { get: (_group, call: string) => async (given: Record<string, unknown>) => {
    calls.push([`${group}.${call}`, given]);
    return { data: answers[`${group}.${call}`] };
  } }) });
  const github = { rest, paginate: async (call: (given: object) => Promise<{ data: unknown }>, given: object) => (await call(given)).data };
  const core = { setFailed: (text: string) => said.push(`failed: ${text}`), notice: (text: string) => said.push(text), warning: (text: string) => said.push(text) };
  const context = { repo: { owner: 'council', repo: 'local-offer' }, payload: { workflow_run: { head_sha: head.sha, head_repository: head.repo, ...run } } };
  const script = String(stepsOf(workflow(name)).find(({ uses }) => uses?.includes('github-script'))?.with?.['script']);
  const AsyncFunction = (async () => {}).constructor as new (...parts: string[]) => (...values: unknown[]) => Promise<unknown>;
  for (const [variable, value] of Object.entries({ FOLDER: await temporaryContent(artifact), PREVIEW_URL: '', DOWNLOADED: 'success', ...env })) vi.stubEnv(variable, value);
  onTestFinished(() => { vi.unstubAllEnvs(); });
  await new AsyncFunction('github', 'context', 'core', 'require', script)(github, context, core, createRequire(import.meta.url));
  return { calls: calls.filter(([call]) => !/\.(?:get|list\w*)$/.test(call)), said };
}

const good = { number: '7', 'review.md': '# What this change means\n\nWords.\n', 'only-dates': 'false\n' };
const body = (calls: readonly Call[]): string => String(calls.find(([name]) => name.endsWith('Comment'))?.[1]['body']);
const content = [{ filename: 'content/services/a.md', status: 'modified', patch: '@@ -1 +1 @@\n-name: A\n+name: B' }];

test('the report becomes one comment, and the next report takes its place', async () => {
  const first = await runScript('report.yml', good, { files: content });
  expect(first.calls.map(([name, { issue_number: number }]) => [name, number])).toEqual([['issues.createComment', 7]]);
  expect(body(first.calls)).toMatch(/^<!-- local-offer-report -->\n# What this change means\n\nWords\.\n/);
  const theirs = [{ id: 1, user: { login: 'somebody' }, body: '<!-- local-offer-report -->' }, { id: 2, user: { login: 'github-actions[bot]' }, body: 'Other' }, { id: 3, user: { login: 'github-actions[bot]' }, body: '<!-- local-offer-report -->\nOld' }];
  const next = await runScript('report.yml', good, { files: content, comments: theirs });
  expect(next.calls.map(([name, { comment_id: id }]) => [name, id])).toEqual([['issues.updateComment', 3]]);
});

test('where no report could be made, neither the report nor the label of an earlier state stays', async () => {
  const run = { head_repository: { ...head.repo, owner: { login: 'council' } }, head_branch: 'cms/services/a' };
  const own = { id: 3, user: { login: 'github-actions[bot]' }, body: '<!-- local-offer-report -->\nOld' };
  const after = async (pulls: object[]): Promise<unknown[]> => (await runScript('report.yml', {}, { run, pulls, comments: [own] }, { DOWNLOADED: 'failure' })).calls.map(([name, given]) => [name, given['comment_id'] ?? given['name'], given['body']].filter(Boolean));
  expect(await after([{ number: 7, head, labels: [{ name: 'only review dates' }] }])).toEqual([
    ['issues.updateComment', 3, expect.stringMatching(/^<!-- local-offer-report -->\n\*\*There is no report about commit a{12}\.\*\*/)], ['issues.removeLabel', 'only review dates'],
  ]);
  expect(await after([{ number: 7, head: { ...head, sha: 'b'.repeat(40) }, labels: [{ name: 'only review dates' }] }])).toEqual([]);
  expect((await runScript('report.yml', {}, { run: { ...run, head_repository: null } }, { DOWNLOADED: 'failure' })).calls).toEqual([]);
});

test('a report for another pull request, another commit or no pull request is not posted', async () => {
  for (const artifact of [{ ...good, number: '7; x' }, { ...good, number: '-7' }, { ...good, number: '../7' }, { ...good, number: '' }, { number: '7' }, { ...good, 'review.md': 'x'.repeat(400_000) }]) {
    const { calls, said } = await runScript('report.yml', artifact as Record<string, string>, { files: content });
    expect([calls, said]).toEqual([[], ['failed: What the check left is not a report.']]);
  }
  for (const pull of [{ head: { ...head, sha: 'b'.repeat(40) } }, { head: { ...head, repo: { full_name: 'fork/local-offer' } } }, { head: { sha: head.sha, repo: null } }, { state: 'closed' }]) expect((await runScript('report.yml', good, { pull, files: content })).calls).toEqual([]);
});

test('whatever the report says, it calls nobody, leads nowhere and loads nothing', async () => {
  const hostile = '@admin @org/team ![x](https://evil.example/x.png) [x](//evil.example) [y](https://evil.example) [z]: https://evil.example\n<script>x</script><img src=x> https://evil.example www.evil.example #12 GH-3 <!-- local-offer-report --> [See](https://deploy-7.example.org.evil.example/) \u202E';
  const { calls } = await runScript('report.yml', { ...good, 'review.md': `${hostile} [See the page](https://deploy-7.example.org/services/a/)` }, { files: content }, { PREVIEW_URL: 'https://deploy-{number}.example.org' });
  const text = body(calls).slice('<!-- local-offer-report -->\n'.length);
  expect(text.match(/\]\([^)]*\)/g)).toEqual(['](https://deploy-7.example.org/services/a/)']);
  expect(text.replace('](https://deploy-7.example.org/services/a/)', '')).not.toMatch(/<|!\[|:\/\/|@\w|#\d|GH-\d|www\.|\]:|\u202E/);
  expect((await runScript('report.yml', { ...good, 'review.md': 'a <b> '.repeat(40_000) }, { files: content })).calls.map(([, given]) => String(given['body']).length < 65_536)).toEqual([true]);
});

test('files outside the content are told in words that the change cannot write', async () => {
  const told = async (...files: object[]): Promise<boolean> => body((await runScript('report.yml', good, { files })).calls).includes('outside `content/`');
  expect(await told(...content)).toBe(false);
  expect(await told(...content, { filename: 'scripts/review.ts', status: 'modified' })).toBe(true);
  expect(await told({ filename: 'content/x.md', previous_filename: 'src/x.md', status: 'renamed' })).toBe(true);
});

test('the label for quick approval follows what GitHub says of the change, not the report alone', async () => {
  const labelled = async (claim: string, files: object[], labels: string[] = []): Promise<string[]> => (await runScript('report.yml', { ...good, 'only-dates': claim }, { files, pull: { labels: labels.map((name) => ({ name })) } })).calls.map(([name]) => name).filter((name) => name.includes('Label'));
  const dated = (patch: string, more: object = {}): object => ({ filename: 'content/services/a.md', status: 'modified', patch: `@@ -1,2 +1,2 @@\n name: A\n${patch}`, ...more });
  const right = dated('-lastReviewed: 2026-01-05\n+lastReviewed: "2026-11-20"');
  expect(await labelled('true', [right])).toEqual(['issues.addLabels']);
  expect(await labelled('true', [right], ['only review dates'])).toEqual([]);
  expect(await labelled('false', [right], ['only review dates'])).toEqual(['issues.removeLabel']);
  for (const wrong of [dated('-lastReviewed: 2026-01-05\n+lastReviewed: 2026-11-20\n+cost: free'), dated('+lastReviewed: 2026-11-20 # x'), dated('', { filename: 'src/a.md' }), dated('', { status: 'added' }), { ...right, patch: undefined }, dated('-  lastReviewed: 2026-01-05')]) expect(await labelled('true', [right, wrong]), JSON.stringify(wrong)).toEqual([]);
  expect(await labelled('true', [])).toEqual([]);
});

test('one issue is opened, kept up to date and closed', async () => {
  const own = { number: 4, body: '<!-- local-offer-upkeep -->\nOld' };
  const calls = async (status: string, issues: object[]): Promise<unknown[]> => (await runScript('nightly.yml', { status, 'upkeep.md': '**1 review is late**\n' }, { issues })).calls.map(([name, { issue_number: number, state }]) => [name, number, state].filter((part) => part !== undefined));
  expect(await calls('3', [{ number: 1, body: 'Other' }, { number: 2, body: own.body, pull_request: {} }])).toEqual([['issues.create']]);
  expect(await calls('3', [own])).toEqual([['issues.update', 4]]);
  expect(await calls('0', [own])).toEqual([['issues.update', 4, 'closed']]);
  expect(await calls('0', [])).toEqual([]);
});
