import { access, constants, lstat, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { shownFolder } from '../lib/folders.ts';

/** The first file in every copy, by which a copy is known. It says to people what the ZIP file is. */
export const aboutFile = 'about-this-copy.txt';

/** The beginning of a ZIP file whose first file has that name: four bytes that say what it is, and the name 26 bytes further on. */
async function isCopy(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const begin = Buffer.alloc(30 + aboutFile.length);
    await file.read(begin, 0, begin.length, 0);
    return begin.toString('latin1', 0, 4) === 'PK\u0003\u0004' && begin.toString('latin1', 30) === aboutFile;
  } finally {
    await file.close();
  }
}

/** A sentence where a copy cannot be written to a file, or undefined where it can. Nothing is replaced but an earlier copy. */
export async function outFileRefused(out: string): Promise<string | undefined> {
  const name = shownFolder(out);
  const refused = (why: string): string => `The copy cannot be written to ${name}: ${why} Name another file with --out.`;
  if (!/\.zip$/i.test(out)) return refused('its name does not end in .zip.');
  const above = await stat(dirname(out)).catch(() => undefined);
  if (!above?.isDirectory()) return refused(`there is no folder ${shownFolder(dirname(out))}.`);
  const found = await lstat(out).catch(() => undefined);
  if (found && !found.isFile()) return refused(`it is ${found.isDirectory() ? 'a folder' : found.isSymbolicLink() ? 'a link' : 'no file'}.`);
  if (found && !(await isCopy(out).catch(() => false))) return refused('what is there is no copy that this command made, so it is left as it is.');
  return access(dirname(out), constants.W_OK).then(() => undefined, () => refused(`you may not write in ${shownFolder(dirname(out))}.`));
}
