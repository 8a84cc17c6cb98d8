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

/** Bytes as people say them. */
export const sizeInWords = (bytes: number): string => (bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`);
const kinds = { jpg: 'a JPEG', png: 'a PNG', webp: 'a WebP', svg: 'a drawing (SVG)' };

/** What is wrong with a picture. The file is added by whoever asked. */
export type Wrong = Pick<Problem, 'level' | 'rule' | 'message' | 'fix'>;

/** A picture that has too many bytes, before anything of it is read. */
export const tooManyBytes: Wrong = { level: 'error', rule: 'PictureTooLarge', message: `The picture has more than ${sizeInWords(pictureLimits.bytes)}, which takes minutes on a slow phone.`, fix: 'Make it smaller.' };

/** What is wrong inside one picture, and what it is where it can be published. */
export function judgePicture(name: string, bytes: Uint8Array): { picture?: Picture; wrong: Wrong[] } {
  const error = (rule: string, message: string, fix: string): Wrong => ({ level: 'error', rule, message, fix });
  if (bytes.length > pictureLimits.bytes) return { wrong: [tooManyBytes] };
  const ending = name.slice(name.lastIndexOf('.') + 1);
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
  if (bytes.length > pictureLimits.heavy) wrong.push({ level: 'warning', rule: 'HeavyPicture', message: `The picture has ${sizeInWords(bytes.length)}, which is slow and costs money on a phone.`, fix: `Make it smaller than ${sizeInWords(pictureLimits.heavy)}: choosing it again in the form of the editor does that.` });
  return { picture: { name, bytes: bytes.length, ...(width && height && { width, height }) }, wrong };
}
