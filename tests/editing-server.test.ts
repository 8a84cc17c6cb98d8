import { spawn } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { home } from '../scripts/lib/folders.ts';
import { demonstration, temporaryFolder } from './support/run-build.ts';

const runs = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('the server of the editor ends when the program that started it is killed without a word', async () => {
  const folder = temporaryFolder('killed');
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(demonstration, join(folder, 'content'), { recursive: true });
  const [clone, editing] = ['local-clone.ts', 'local-editing.ts'].map((name) => pathToFileURL(join(home, 'scripts', 'lib', name)).href);
  const program = `
    import { localClone } from ${JSON.stringify(clone)};
    import { editLocally } from ${JSON.stringify(editing)};
    const { pid } = await editLocally(await localClone(${JSON.stringify(join(folder, 'content'))}, ${JSON.stringify(join(folder, 'clone'))}), '{}');
    console.log(pid);
    setInterval(() => undefined, 1000);
  `;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void parent.kill('SIGKILL'));
  const pid = Number(await new Promise<string>((done) => { parent.stdout.setEncoding('utf8').once('data', done); }));
  expect(runs(pid)).toBe(true);
  parent.kill('SIGKILL');
  await expect.poll(() => runs(pid), { timeout: 20_000 }).toBe(false);
});
