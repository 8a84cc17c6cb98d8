import { lstat, readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Problem } from '../../schemas/problem.ts';

/** Bytes that one picture may have at most. */
const maxBytes = 1024 * 1024;
const endings = new Set(['.svg', '.png', '.jpg', '.webp']);

/** The names of the pictures in `images/` of a content folder that can be published, and what is wrong with the others. */
export async function listImages(root: string): Promise<{ images: string[]; problems: Problem[] }> {
  if ((await lstat(join(root, 'images')).catch(() => undefined))?.isSymbolicLink()) {
    return { images: [], problems: [{ level: 'error', rule: 'SymbolicLink', file: 'images', message: 'This is a symbolic link, which may lead outside the content folder.', fix: 'Put the folder itself here.' }] };
  }
  const entries = await readdir(join(root, 'images'), { withFileTypes: true }).catch(() => []);
  const images: string[] = [];
  const problems: Problem[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const file = `images/${entry.name}`;
    const wrong = (rule: string, message: string, fix: string): void => { problems.push({ level: 'error', rule, file, message, fix }); };
    if (entry.isSymbolicLink()) wrong('SymbolicLink', 'This is a symbolic link, which may lead outside the content folder.', 'Put the file itself here.');
    else if (!entry.isFile() || !endings.has(extname(entry.name)) || !/^[a-z0-9-]+\.[a-z]+$/.test(entry.name)) wrong('UnusablePicture', 'This cannot be published as a picture.', 'Use small letters, digits and hyphens, and the ending .svg, .png, .jpg or .webp.');
    else if ((await stat(join(root, file))).size > maxBytes) wrong('PictureTooLarge', 'The picture has more than 1 MB, which takes minutes on a slow phone.', 'Make it smaller.');
    else images.push(entry.name);
  }
  return { images: images.toSorted(), problems };
}
