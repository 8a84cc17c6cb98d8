import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { withoutGit } from '../scripts/lib/surroundings.ts';
import { temporaryFolder, writeFiles } from './temporary-content.ts';

/** A Git repository of one test, gone when the test is over. */
export interface TemporaryRepository {
  folder: string;
  /** Its content folder. */
  content: string;
  git: (...args: string[]) => string;
  /** Writes files, from the top of the repository on, and removes those whose text is undefined. */
  write: (files: Readonly<Record<string, string | Uint8Array | undefined>>) => Promise<void>;
  /** Writes files and commits all that is there. */
  commit: (files?: Readonly<Record<string, string | Uint8Array | undefined>>) => Promise<void>;
}

/** The surroundings of a Git that knows neither the settings of this computer nor those of a hook it was called from. */
const surroundings = (): NodeJS.ProcessEnv => ({
  ...withoutGit(),
  GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_NAME: 'An editor', GIT_AUTHOR_EMAIL: 'editor@example.org', GIT_COMMITTER_NAME: 'An editor', GIT_COMMITTER_EMAIL: 'editor@example.org',
});

/** A repository with one commit of these files on its branch `main`. */
export async function temporaryRepository(files: Readonly<Record<string, string | Uint8Array>>): Promise<TemporaryRepository> {
  const folder = await temporaryFolder();
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: folder, env: surroundings(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const write: TemporaryRepository['write'] = async (changed) => {
    for (const [name, text] of Object.entries(changed)) {
      if (text === undefined) await rm(join(folder, name), { force: true });
      else await writeFiles(folder, { [name]: text });
    }
  };
  const commit: TemporaryRepository['commit'] = async (changed = {}) => {
    await write(changed);
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', 'Change the content');
  };
  git('init', '--quiet', '--initial-branch', 'main');
  await commit(files);
  return { folder, content: join(folder, 'content'), git, write, commit };
}
