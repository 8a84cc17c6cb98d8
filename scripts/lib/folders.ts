import { stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this repository. */
export const home = fileURLToPath(new URL('../../', import.meta.url)).replace(/[/\\]$/, '');

/** The content folder: `CONTENT_DIR` from the environment, or `content`. Relative names are from where the command was called. */
export const contentFolder = (): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), process.env['CONTENT_DIR'] || join(home, 'content'));

/** The folder of the built site: `OUT_DIR` from the environment, or `dist`. */
export const outFolder = (): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), process.env['OUT_DIR'] || join(home, 'dist'));

/** A folder as people see it in messages: relative to where the command was called when it is inside. */
export function shownFolder(folder: string): string {
  const from = relative(process.env['INIT_CWD'] ?? process.cwd(), folder);
  return from === '' ? '.' : from.startsWith('..') || isAbsolute(from) ? folder : from.replaceAll('\\', '/');
}

/** A sentence where the content folder cannot be used, or undefined where it can. */
export async function contentFolderMissing(folder: string): Promise<string | undefined> {
  const found = await stat(folder).catch(() => undefined);
  return found?.isDirectory() ? undefined : `There is no content folder at ${shownFolder(folder)}. Set CONTENT_DIR to the folder that holds council.yml.`;
}
