import { execFileSync } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';
import { localClone } from '../../scripts/lib/local-clone.ts';
import { editLocally } from '../../scripts/lib/local-editing.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { adminWords } from '../../src/words/admin.ts';
import { open } from './open.ts';
import { demonstration, temporaryFolder } from './run-build.ts';

/** An editor on a clone of its own, with the demonstration content, for one test file. */
export interface LocalEditor {
  address: string;
  /** Runs Git in the clone. */
  git: (...given: string[]) => string;
  /** Puts a file into the branch that is published, as somebody does who edits without the editor. */
  published: (file: string, text: string) => Promise<void>;
  /** What a file of the content says in a branch. */
  textIn: (branch: string, file: string) => string;
  /** Throws away every draft. The server may still be answering in one: then it is tried again. */
  dropDrafts: () => Promise<void>;
  /** The same when the test is over. */
  throwDraftsAway: () => void;
  /** Opens a place in the editor, past its first screen. */
  editor: (place: string, width?: number) => Promise<{ page: Page; problems: () => string[] }>;
  close: () => Promise<void>;
}

/** Decap asks whether there is a draft of an entry, and takes the answer that there is none from status 404. */
export const withoutExpected = (problems: readonly string[]): string[] => problems.filter((problem) => !/answer 404: \S+\/admin\/local\/$|status of 404/.test(problem));

/** Past the first screen of the editor, which has nothing to sign in to. */
export const signIn = (page: Page): Promise<void> => page.getByRole('button', { name: adminWords.decap.auth.login }).click();

export const save = (page: Page): Promise<void> => page.getByRole('button', { name: adminWords.decap.editor.editorToolbar.save }).click();
export const saved = (page: Page): Promise<void> => page.getByText(adminWords.decap.editor.editorToolbar.changesSaved, { exact: true }).first().waitFor();

/** Starts an editor. Whoever calls it closes it. */
export async function localEditor(): Promise<LocalEditor> {
  const folder = temporaryFolder('editor');
  const content = join(folder, 'content');
  await cp(demonstration, content, { recursive: true });
  const clone = await localClone(content, join(folder, 'clone'));
  const editing = await editLocally(clone, await readFile(join(inject('siteFolder'), 'admin', 'site.json'), 'utf8'));
  const serving = await serve(inject('siteFolder'), 0, editing.answer);
  const git = (...given: string[]): string => execFileSync('git', given, { cwd: clone.folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const dropDrafts = async (): Promise<void> => {
    for (let tries = 0; git('branch', '--list', 'cms/*') !== ''; tries += 1) {
      try {
        for (const branch of git('branch', '--format=%(refname:short)', '--list', 'cms/*').split('\n').filter(Boolean)) git('branch', '--quiet', '-D', branch);
      } catch (error) {
        if (tries > 40) throw error;
        await wait(100);
      }
    }
  };
  return {
    address: serving.address, git,
    published: async (file, text) => {
      git('checkout', '--quiet', 'main');
      await writeFile(join(clone.folder, 'content', file), text);
      git('add', '--all', 'content');
      git('commit', '--quiet', '--no-verify', '--allow-empty', '-m', 'Edit by hand');
    },
    textIn: (branch, file) => git('show', `${branch}:content/${file}`),
    dropDrafts,
    throwDraftsAway: () => onTestFinished(dropDrafts),
    editor: async (place, width) => {
      const { page, problems, close } = await open(`${serving.address}/admin/#${place}`, width ? { width } : {});
      onTestFinished(close);
      page.setDefaultTimeout(20_000);
      await signIn(page);
      return { page, problems: () => withoutExpected(problems) };
    },
    close: async () => {
      await serving.close();
      editing.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
