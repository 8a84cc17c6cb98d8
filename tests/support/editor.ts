import { execFileSync } from 'node:child_process';
import { cp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Dialog, Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import type { CollectionName } from '../../schemas/index.ts';
import type { Problem } from '../../schemas/problem.ts';
import { localClone, type LocalClone } from '../../scripts/lib/local-clone.ts';
import { editLocally, type LocalEditing } from '../../scripts/lib/local-editing.ts';
import { serve, type Serving } from '../../scripts/lib/serve.ts';
import { folders } from '../../src/admin/files.ts';
import type { Entry } from '../../src/reader/content.ts';
import { adminHomeWords } from '../../src/words/admin-home.ts';
import { adminWords } from '../../src/words/admin.ts';
import { checkedWith, demonstrationRead } from './changed-demonstration.ts';
import { type Look, open } from './open.ts';
import { demonstration, temporaryFolder } from './run-build.ts';

const folder = temporaryFolder('editor');
/** A copy of the demonstration’s content, from which the clone is made. It stays as it is. */
export const content = join(folder, 'content');
let clone: LocalClone;
/** The commit with which the clone began. */
let began = '';
let editing: LocalEditing;
let serving: Serving;

beforeAll(async () => {
  await cp(demonstration, content, { recursive: true });
  clone = await localClone(content, join(folder, 'clone'));
  began = git('rev-parse', 'main');
  editing = await editLocally(clone, await readFile(join(inject('siteFolder'), 'admin', 'site.json'), 'utf8'));
  serving = await serve(inject('siteFolder'), 0, editing.answer);
});

afterAll(async () => {
  // What the last page asked may still be written into the clone.
  if (serving) await serverIsIdle();
  await serving?.close();
  editing?.close();
  await rm(folder, { recursive: true, force: true });
});

/** The address of the site with its editor, which works on a clone of this test file’s own. */
export const editorAddress = (): string => serving.address;

/** A file or folder of that clone. */
export const inClone = (path: string): string => join(clone.folder, path);

/** Runs Git in that clone. */
export const git = (...given: string[]): string => execFileSync('git', given, { cwd: clone.folder, encoding: 'utf8' });

/** Waits until the server has done all that it was asked before: it answers one thing after the other. */
const serverIsIdle = async (): Promise<void> => void (await (await fetch(`${serving.address}/admin/local/`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"action":"info"}' })).text());

/** Throws a draft away. A page that is still open may ask the server for it again: then that is tried once more, for four seconds. */
export async function drop(branch: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    await serverIsIdle();
    try {
      git('branch', '--quiet', '-D', branch);
      return;
    } catch (error) {
      if (tries > 40) throw error;
      await wait(100);
    }
  }
}

/** The one draft that a test has saved. It is thrown away when the test is over. */
export function draft(): string {
  const branch = git('branch', '--format=%(refname:short)', '--list', 'cms/*').trim();
  onTestFinished(() => drop(branch));
  return branch;
}

/** Milliseconds for which a page of the editor is waited for, on a busy machine too. */
export const patience = 60_000;

/** Past the first screen of the editor, which has nothing to sign in to. By keyboard, which needs no place that stays where it is. */
export const signIn = (page: Page): Promise<void> => page.getByRole('button', { name: adminWords.decap.auth.login }).press('Enter');

/** Problems of a page of the editor, without this: Decap asks whether there is a draft of an entry, and takes the answer that there is none from status 404. */
export const withoutMissingDrafts = (problems: readonly string[]): string[] => problems.filter((problem) => !/answer 404: \S+\/admin\/local\/$|status of 404/.test(problem));

/** An open editor, and what it did that it must not do. */
interface OpenEditor { page: Page; problems: () => string[] }

async function openEditor(place: string, look: Look = {}): Promise<OpenEditor & { close: () => Promise<void> }> {
  const { page, problems, close } = await open(`${serving.address}/admin/#${place}`, look);
  page.setDefaultTimeout(patience);
  await signIn(page);
  return { page, problems: () => withoutMissingDrafts(problems), close };
}

/** Opens a place in the editor, past its first screen, which has nothing to sign in to. */
export async function editor(place: string, look: Look = {}): Promise<OpenEditor> {
  const { close, ...opened } = await openEditor(place, look);
  onTestFinished(close);
  return opened;
}

/**
 * Goes to another place in an editor that is open, without a new load of its scripts. What was changed and not saved is
 * given up. The way leads over a screen without a form: nothing of the one before it is left, and no form follows a form.
 */
export async function goTo(page: Page, place: string): Promise<void> {
  const giveUp = (dialog: Dialog): void => void dialog.accept();
  page.on('dialog', giveUp);
  await page.goto(`${serving.address}/admin/#/nowhere`);
  await page.getByRole('heading', { level: 1, name: adminHomeWords.notFound }).waitFor();
  await page.goto(`${serving.address}/admin/#${place}`);
  page.off('dialog', giveUp);
}

/** One editor for those tests of a file that only look. Each visit begins with no problem. */
export function editorVisitor(look?: Look): (place: string) => Promise<OpenEditor> {
  let opened: Promise<OpenEditor & { close: () => Promise<void> }> | undefined;
  afterAll(async () => (await opened)?.close());
  return async (place) => {
    const { page, problems } = await (opened ??= openEditor('/nowhere', look));
    const before = problems().length;
    await goTo(page, place);
    return { page, problems: () => problems().slice(before) };
  };
}

/** Presses the button that saves. By keyboard: what a field says when it is left can come between a mouse that goes down and up. */
export const save = (page: Page): Promise<void> => page.getByRole('button', { name: adminWords.decap.editor.editorToolbar.save }).press('Enter');
/** Waits until the editor says that all is saved. */
export const saved = (page: Page): Promise<void> => page.getByText(adminWords.decap.editor.editorToolbar.changesSaved, { exact: true }).first().waitFor();

/** A file as it is in a branch, byte for byte. */
export const inBranch = (branch: string, file: string): Buffer => execFileSync('git', ['show', `${branch}:content/${file}`], { cwd: clone.folder, maxBuffer: 64 * 1024 * 1024 });

/** The files of the content folder that a branch adds or changes. */
export const changedIn = (branch: string): string[] => git('diff', '--name-only', '--diff-filter=d', `main...${branch}`).trim().split('\n').map((file) => file.replace(/^content\//, ''));

let first: Promise<Problem[]> | undefined;

/** What the check says about a file as it is in a branch, beside the rest of the content and all else that the branch has. */
export async function checked(branch: string, file: string): Promise<string[]> {
  const changed = branch === 'main' ? (git('rev-parse', 'main') === began ? [] : [file]) : [...new Set([file, ...changedIn(branch)])];
  const problems = await (changed.length === 0 ? (first ??= checkedWith(new Map())) : checkedWith(new Map(changed.map((one) => [one, inBranch(branch, one)]))));
  return problems.filter((problem) => problem.file === file).map(({ level, rule, field }) => `${level} ${rule} ${field ?? ''}`);
}

/**
 * Puts a file into a branch, as somebody does who edits without the editor. Nothing is checked out for it: the server may
 * be doing that for an answer of its own, and the commit would land in another branch.
 */
export function commitTo(branch: string, file: string, text: string): void {
  const run = (input: string, ...given: string[]): string => execFileSync('git', given, { cwd: clone.folder, encoding: 'utf8', input, env: { ...process.env, GIT_INDEX_FILE: join('.git', 'index-of-a-test') } }).trim();
  run('', 'read-tree', branch);
  run('', 'update-index', '--add', '--cacheinfo', `100644,${run(text, 'hash-object', '-w', '--stdin')},content/${file}`);
  run('', 'update-ref', `refs/heads/${branch}`, run('', 'commit-tree', run('', 'write-tree'), '-p', branch, '-m', 'Edit by hand'));
}

/** Puts a file into the branch that is published. */
export const published = (file: string, text: string): void => { commitTo('main', file, text); };

/** The ways to everything that a value says, whatever its place in a list: `steps.title`. */
const waysIn = (value: unknown, at = ''): string[] =>
  Array.isArray(value) ? value.flatMap((one) => waysIn(one, at)) : typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, one]) => waysIn(one, `${at}.${name}`)) : [at];

/** The entry of a list that uses the most fields, and of those the shortest: filling it in works as many controls as one entry can. */
export async function fullest(list: string): Promise<Entry> {
  const { entries } = await demonstrationRead();
  const folder = folders.find(({ name }) => name === list);
  const known = (entries[folder?.collection.name as CollectionName] as Entry[]).filter(({ id, file }) => id.startsWith(folder?.prefix ?? '') && !file.endsWith('.mdx'));
  const weighed = known.map((entry) => ({ entry, fields: new Set(waysIn(entry.data)).size, length: JSON.stringify(entry.data).length }));
  return weighed.toSorted((a, b) => b.fields - a.fields || a.length - b.length)[0]?.entry as Entry;
}
