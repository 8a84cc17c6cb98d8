import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { home } from '../../lib/folders.ts';
import { prepareRival, type Rival } from '../rivals/prepare.ts';
import type { Command } from './child.ts';

/** A measured step: its name in the table, how it is run, and the folder that it fills and that is not there before. */
export interface Step { name: string; command: Command; out?: string }

const node = (env: Record<string, string>, ...args: string[]): Command => ({ program: process.execPath, args, cwd: home, env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' } });

/** Our own steps, each as a person would start it; the index alone has to read the content as well. */
export function ownSteps(content: string, scratch: string, today: string): Step[] {
  const [pages, search, whole] = [join(scratch, 'pages'), join(scratch, 'search'), join(scratch, 'whole')];
  const env = { CONTENT_DIR: content, TODAY: today };
  return [
    { name: 'check', command: node(env, 'scripts/run.mjs', 'check') },
    { name: 'pages', command: node({ ...env, OUT_DIR: pages }, 'node_modules/astro/bin/astro.mjs', 'build', '--silent'), out: pages },
    { name: 'reading and index', command: node({ ...env, OUT_DIR: search }, fileURLToPath(new URL('only-index.ts', import.meta.url))), out: search },
    { name: 'whole build', command: node({ ...env, OUT_DIR: whole }, 'scripts/run.mjs', 'build'), out: whole },
  ];
}

/** The folder in which Eleventy is installed: `ELEVENTY_DIR`, or this repository. */
const eleventyHome = (): string | undefined => [process.env['ELEVENTY_DIR'], home].find((folder) => folder && existsSync(join(folder, 'node_modules/@11ty/eleventy')));

/** True where another generator can be started on this machine. */
export const isInstalled = (rival: Rival): boolean => (rival === 'hugo' ? spawnSync('hugo', ['version']).status === 0 : eleventyHome() !== undefined);

/** The step of another generator, with its templates and the same content in a folder of its own. */
export async function rivalStep(rival: Rival, content: string, scratch: string): Promise<Step> {
  const folder = join(scratch, rival);
  const out = await prepareRival(rival, content, folder);
  if (rival === 'hugo') return { name: 'Hugo', command: { program: 'hugo', args: ['--quiet', '--destination', out], cwd: folder }, out };
  const modules = join(eleventyHome() ?? home, 'node_modules');
  await symlink(modules, join(folder, 'node_modules'), 'junction');
  return { name: 'Eleventy', command: { program: process.execPath, args: [join(modules, '@11ty/eleventy/cmd.cjs'), '--quiet'], cwd: folder }, out };
}
