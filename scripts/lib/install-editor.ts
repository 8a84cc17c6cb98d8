import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { home } from './folders.ts';

/** The folder of the editor, which is a package of its own. */
export const editorFolder = join(home, 'src', 'admin');

let installs = 0;

const files = ['package.json', 'package-lock.json', '.npmrc'];

/** Runs npm and answers with what it printed, or undefined where it succeeded. */
function npm(folder: string, ...given: string[]): Promise<string | undefined> {
  // Inside an npm script this is the npm that runs it, which also works where npm is not on PATH.
  const own = process.env['npm_execpath'];
  const [command, first] = own?.endsWith('.js') || own?.endsWith('.cjs') ? [process.execPath, [own]] : ['npm', []];
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(?:package|lifecycle|command|config_(?:local_)?prefix)/.test(name)));
  return new Promise((done) => {
    const child = spawn(command, [...first, ...given], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' && command === 'npm' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { output += text; });
    child.once('error', ({ message }) => done(message)).once('close', (code) => done(code === 0 ? undefined : output || `npm ended with ${code}.`));
  });
}

/**
 * Installs the packages of the editor from its lock file, where that has not been done: they are several hundred, and the
 * site needs none of them. They are installed beside their place and moved there whole, so that two builds at once do
 * not hinder each other. Answers with the reason where it fails.
 */
export async function installEditor(folder = editorFolder): Promise<string | undefined> {
  const digest = createHash('sha256').update(await readFile(join(folder, 'package-lock.json'))).digest('hex');
  const modules = join(folder, 'node_modules');
  const isThere = async (): Promise<boolean> => (await readFile(join(modules, '.local-offer'), 'utf8').catch(() => '')) === digest;
  if (await isThere()) return undefined;
  const beside = join(home, '.astro', `editor-${process.pid}-${installs += 1}`);
  try {
    await rm(beside, { recursive: true, force: true });
    await mkdir(beside, { recursive: true });
    for (const name of files) await copyFile(join(folder, name), join(beside, name));
    const failed = await npm(beside, 'ci', '--ignore-scripts');
    if (failed) return failed;
    // npm makes no folder where there is nothing to install.
    await mkdir(join(beside, 'node_modules'), { recursive: true });
    await writeFile(join(beside, 'node_modules', '.local-offer'), digest);
    if (await isThere()) return undefined;
    await rm(modules, { recursive: true, force: true });
    await rename(join(beside, 'node_modules'), modules).catch(async (error: unknown) => { if (!(await isThere())) throw error; });
    return undefined;
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
