import { access, constants, lstat, readdir, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { home, shownFolder } from './folders.ts';

/** What every built site has, and hardly a folder of anything else. */
const signs = ['index.html', 'pagefind', 'search'];

const holds = (outer: string, inner: string): boolean => {
  const path = relative(outer, inner);
  return path === '' || (!isAbsolute(path) && path.split(/[/\\]/)[0] !== '..');
};

/** Why nothing can be made in the nearest folder above that is there, or undefined where it can. */
async function aboveRefused(out: string): Promise<string | undefined> {
  const above = dirname(out);
  const found = await stat(above).catch(() => undefined);
  if (!found) return above === out ? undefined : aboveRefused(above);
  if (!found.isDirectory()) return `${shownFolder(above)} is a file. Set OUT_DIR to a folder.`;
  return access(above, constants.W_OK).then(() => undefined, () => `you may not write in ${shownFolder(above)}. Ask for the right to, or set OUT_DIR to another folder.`);
}

/**
 * A sentence where a site cannot be built in a folder, or undefined where it can. A build replaces all that is in the
 * folder, so it must be empty, not there yet, or hold a site that was built before. `dist` of this repository is for
 * nothing else, whatever it holds.
 */
export async function outFolderRefused(out: string, content: string): Promise<string | undefined> {
  const name = shownFolder(out);
  const refused = (why: string): string => `The site cannot be built in ${name}: ${why}`;
  if (holds(out, home)) return refused('a build replaces all that is there, and this repository is in it. Set OUT_DIR to a folder of its own.');
  if (holds(out, content) || holds(content, out)) return refused('a build replaces all that is there, and the content must stay apart from it. Set OUT_DIR to a folder of its own.');
  const above = await aboveRefused(out);
  if (above) return refused(above);
  const found = await lstat(out).catch(() => undefined);
  if (!found) return undefined;
  if (!found.isDirectory()) return refused(`it is ${found.isSymbolicLink() ? 'a link' : 'a file'}. Set OUT_DIR to a folder.`);
  const names = await readdir(out);
  if (names.includes('.git')) return refused('it has a repository of Git in it, which a build would remove. Build somewhere else, and copy the site there.');
  if (out === join(home, 'dist') || names.length === 0 || signs.every((sign) => names.includes(sign))) return undefined;
  return refused(`a build replaces all that is there, and it holds what is no site of this program, for example ${join(name, names.toSorted()[0] ?? '')}. Set OUT_DIR to a folder that is empty or not there yet.`);
}
