import { judgePicture, sizeInWords } from '../../reader/judge-picture.ts';
import { pictureFacts, type PictureKind } from '../../reader/picture-facts.ts';
import { pictureLimits } from '../../reader/picture-limits.ts';
import { adminWords } from '../../words/admin.ts';
import { pictureName } from './name.ts';

/** The largest file that is opened at all, in bytes, and the most pixels: more stops a telephone. */
const most = { bytes: 25_000_000, pixels: 120_000_000 };
/** The longer side of a picture as it is kept, in pixels: enough for a wide screen. */
const side = 1600;
/** How closely a picture is kept to what it was, tried one after the other until it is small enough. */
const qualities = [0.82, 0.7, 0.55];

/** A picture that is ready to be kept, or why it cannot be, as whole sentences. */
export type Prepared = { file: File; width?: number; height?: number } | { refused: string };

const words = adminWords.pictures;

async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const encoded = (canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob | null> => new Promise((done) => { canvas.toBlob(done, type, quality); });

/**
 * A photo as it is kept: drawn anew, turned as the camera was held, at most so large. Nothing of the file goes into the new
 * one but its colours: not where and when it was taken, not with which telephone, nothing that another program hid in it.
 */
async function redrawn(file: Blob): Promise<{ blob: Blob; ending: PictureKind; width: number; height: number } | undefined> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (!bitmap) return undefined;
  try {
    for (let longest = side; longest >= 600; longest *= 0.75) {
      const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [Math.max(1, Math.round(bitmap.width * scale)), Math.max(1, Math.round(bitmap.height * scale))];
      const context = canvas.getContext('2d');
      if (!context) return undefined;
      context.imageSmoothingQuality = 'high';
      context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
      for (const quality of qualities) {
        // A browser that cannot write WebP gives a PNG instead, which is far too large for a photo.
        const first = await encoded(canvas, 'image/webp', quality);
        const blob = first?.type === 'image/webp' ? first : await encoded(canvas, 'image/jpeg', quality);
        if (blob && blob.size <= pictureLimits.heavy) return { blob, ending: blob.type === 'image/webp' ? 'webp' : 'jpg', width: canvas.width, height: canvas.height };
      }
    }
    return undefined;
  } finally {
    bitmap.close();
  }
}

/**
 * Makes a file that somebody chose ready to be kept, or says why it cannot be. What it is, its bytes say and not its name.
 * Drawings are taken as they are where they are allowed and safe; every other picture is drawn anew.
 */
export async function preparePicture(chosen: File, drawn: boolean): Promise<Prepared> {
  const { name } = chosen;
  if (chosen.size > most.bytes) return { refused: words.tooLarge(name, sizeInWords(chosen.size), sizeInWords(most.bytes)) };
  const bytes = new Uint8Array(await chosen.arrayBuffer());
  const facts = pictureFacts(bytes);
  if (!facts) return { refused: words.noPicture(name) };
  const digest = await digestOf(bytes);
  if (facts.kind === 'svg') {
    if (!drawn) return { refused: words.noDrawing(name) };
    const safe = pictureName(name, digest, 'svg');
    const [wrong] = judgePicture(safe, bytes).wrong;
    return wrong ? { refused: `${wrong.message} ${wrong.fix}` } : { file: new File([bytes], safe, { type: 'image/svg+xml' }) };
  }
  if ((facts.width ?? 0) * (facts.height ?? 0) > most.pixels) return { refused: words.tooManyPixels(name) };
  const made = await redrawn(new Blob([bytes], { type: `image/${facts.kind === 'jpg' ? 'jpeg' : facts.kind}` }));
  if (!made) return { refused: words.broken(name) };
  return { file: new File([made.blob], pictureName(name, digest, made.ending), { type: made.blob.type }), width: made.width, height: made.height };
}
