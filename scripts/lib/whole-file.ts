import { randomUUID } from 'node:crypto';
import { lstat, mkdir, realpath, rename, unlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** Makes the folder of a file where there is none. False where it is a link or no folder, or leads outside the root, so that nobody may write there. */
export async function hasFolder(root: string, path: string): Promise<boolean> {
  const folder = dirname(path);
  const found = await lstat(folder).catch(() => undefined);
  if (!found) await mkdir(folder);
  else if (!found.isDirectory()) return false;
  return (await realpath(folder)) === join(await realpath(root), relative(root, folder));
}

/**
 * Writes a file whole or not at all, because it is written under another name in the same folder and then renamed.
 * Throws `failed` with the code of the system where that does not work. `mode` is the permissions it is to have.
 */
export async function writeWhole(path: string, text: string, failed: (code: string) => string, mode?: number): Promise<void> {
  const temporary = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, text, { flag: 'wx', ...(mode !== undefined && { mode }) });
    await rename(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw new Error(failed((error as NodeJS.ErrnoException).code ?? 'unknown reason'), { cause: error });
  }
}
