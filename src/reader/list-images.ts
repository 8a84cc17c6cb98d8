import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Problem } from '../../schemas/problem.ts';
import { pictureFacts, type PictureFacts } from './picture-facts.ts';
import { pictureLimits } from './picture-limits.ts';
import { unsafeInDrawing } from './safe-drawing.ts';

/** A picture in `images/` that can be published. */
export interface Picture extends Pick<PictureFacts, 'width' | 'height'> {
  /** The name of its file. */
  name: string;
  bytes: number;
}

const endings = new Set(['.svg', '.png', '.jpg', '.webp']);
const size = (bytes: number): string => (bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`);
const kinds = { jpg: 'a JPEG', png: 'a PNG', webp: 'a WebP', svg: 'a drawing (SVG)' };

type Wrong = Pick<Problem, 'level' | 'rule' | 'message' | 'fix'>;

/** What is wrong inside one picture, and what it is where it can be published. */
function judgePicture(name: string, bytes: Uint8Array): { picture?: Picture; wrong: Wrong[] } {
  const error = (rule: string, message: string, fix: string): Wrong => ({ level: 'error', rule, message, fix });
  const ending = extname(name).slice(1);
  const facts = pictureFacts(bytes);
  if (facts?.kind !== ending || (ending !== 'svg' && !facts.width)) {
    const really = facts?.kind === ending ? 'it is broken' : facts ? `it is ${kinds[facts.kind]}` : 'it is no picture that browsers show';
    return { wrong: [error('PictureOfAnotherKind', `The file ends in .${ending}, and ${really}.`, 'Save it again as what it should be with a program for pictures.')] };
  }
  const unsafe = ending === 'svg' ? unsafeInDrawing(bytes) : [];
  if (unsafe.length > 0) return { wrong: [error('UnsafePicture', `The drawing holds ${unsafe.join(' and ')}, which a picture does not need.`, 'Take it out, or save the drawing as a PNG.')] };
  const { width, height } = facts;
  if (Math.max(width ?? 0, height ?? 0) > pictureLimits.side) return { wrong: [error('PictureTooLarge', `The picture is ${width} by ${height} pixels, which stops a phone.`, 'Make it smaller: 1,600 pixels are enough.')] };
  const wrong: Wrong[] = [];
  if (facts.location) wrong.push(error('PictureWithLocation', 'The picture says where on earth it was taken, which can tell where a child is.', 'Choose it again in the form of the editor, which removes that, or remove it with a program for pictures (on Windows under Properties, Details). A copy that was committed stays in the history of the repository.'));
  if (bytes.length > pictureLimits.heavy) wrong.push({ level: 'warning', rule: 'HeavyPicture', message: `The picture has ${size(bytes.length)}, which is slow and costs money on a phone.`, fix: `Make it smaller than ${size(pictureLimits.heavy)}: choosing it again in the form of the editor does that.` });
  return { picture: { name, bytes: bytes.length, ...(width && height && { width, height }) }, wrong };
}

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
    else if ((await stat(join(root, file))).size > pictureLimits.bytes) wrong('PictureTooLarge', `The picture has more than ${size(pictureLimits.bytes)}, which takes minutes on a slow phone.`, 'Make it smaller.');
    else {
      const judged = judgePicture(entry.name, await readFile(join(root, file)));
      if (judged.picture) images.push(judged.picture);
      problems.push(...judged.wrong.map((one) => ({ ...one, file })));
    }
  }
  return { images: images.toSorted((a, b) => (a.name < b.name ? -1 : 1)), problems };
}
