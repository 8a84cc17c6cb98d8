import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Problem } from '../../schemas/problem.ts';
import { judgePicture, type Picture, tooManyBytes } from './judge-picture.ts';
import { pictureLimits } from './picture-limits.ts';

const endings = new Set(['.svg', '.png', '.jpg', '.webp']);
/** The pictures in `images/` of a content folder that can be published, and what is wrong with them and with the others. */
export async function listImages(root: string): Promise<{ images: Picture[]; problems: Problem[] }> {
  if ((await lstat(join(root, 'images')).catch(() => undefined))?.isSymbolicLink()) {
    return { images: [], problems: [{ level: 'error', rule: 'SymbolicLink', file: 'images', message: 'This is a symbolic link, which may lead outside the content folder.', fix: 'Put the folder itself here.' }] };
  }
  const entries = await readdir(join(root, 'images'), { withFileTypes: true }).catch(() => []);
  const images: Picture[] = [];
  const problems: Problem[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const file = `images/${entry.name}`;
    const wrong = (rule: string, message: string, fix: string): void => { problems.push({ level: 'error', rule, file, message, fix }); };
    if (entry.isSymbolicLink()) wrong('SymbolicLink', 'This is a symbolic link, which may lead outside the content folder.', 'Put the file itself here.');
    else if (!entry.isFile() || !endings.has(extname(entry.name)) || !/^[a-z0-9-]+\.[a-z]+$/.test(entry.name)) wrong('UnusablePicture', 'This cannot be published as a picture.', 'Use small letters, digits and hyphens, and the ending .svg, .png, .jpg or .webp.');
    else if ((await stat(join(root, file))).size > pictureLimits.bytes) problems.push({ ...tooManyBytes, file });
    else {
      const judged = judgePicture(entry.name, await readFile(join(root, file)));
      if (judged.picture) images.push(judged.picture);
      problems.push(...judged.wrong.map((one) => ({ ...one, file })));
    }
  }
  return { images: images.toSorted((a, b) => (a.name < b.name ? -1 : 1)), problems };
}
