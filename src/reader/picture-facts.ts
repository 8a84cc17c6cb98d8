/** The kinds of picture that browsers show and that may be published. */
export type PictureKind = 'jpg' | 'png' | 'webp' | 'svg';

/** What the bytes of a picture say about it, whatever its name says. */
export interface PictureFacts {
  kind: PictureKind;
  /** Pixels as a browser shows it, turned as the camera was held. Left out for drawings and where they cannot be read. */
  width?: number;
  height?: number;
  /** True where it says at which place on earth it was taken. */
  location: boolean;
}

type Size = Pick<PictureFacts, 'width' | 'height'>;

/** Bytes as text with one character for each, so that letters in them can be looked for. */
const letters = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** What a file is by its first bytes. Undefined for what is none of these. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  const start = letters(bytes.subarray(0, 12));
  if (bytes[0] === 0xFF && bytes[1] === 0xD8 && bytes[2] === 0xFF) return 'jpg';
  if (bytes[0] === 0x89 && start.startsWith('PNG\r\n\u001A\n', 1)) return 'png';
  if (start.startsWith('RIFF') && start.startsWith('WEBP', 8)) return 'webp';
  // A drawing is text: a declaration, comments and white space, then its first element.
  return /^(?:ï»¿)?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s/>]/.test(letters(bytes.subarray(0, 4096))) ? 'svg' : undefined;
}

const pngSize = (view: DataView): Size => ({ width: view.getUint32(16), height: view.getUint32(20) });

/** The three ways in which WebP is written: with colour lost, with none lost, and with more parts (RFC 9649). */
function webpSize(view: DataView, text: string): Size {
  if (text.startsWith('VP8X', 12)) return { width: 1 + (view.getUint32(24, true) & 0xFF_FF_FF), height: 1 + (view.getUint32(27, true) & 0xFF_FF_FF) };
  if (text.startsWith('VP8L', 12)) {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3F_FF), height: 1 + ((bits >>> 14) & 0x3F_FF) };
  }
  return { width: view.getUint16(26, true) & 0x3F_FF, height: view.getUint16(28, true) & 0x3F_FF };
}

/** The size in the frame header of a JPEG, which stands behind parts of any length (ITU-T T.81, B.1.1). */
function jpegSize(view: DataView): Size {
  for (let at = 2; at + 9 < view.byteLength;) {
    if (view.getUint8(at) !== 0xFF) return {};
    const marker = view.getUint8(at + 1);
    if (marker === 0xFF) { at += 1; continue; }
    if (marker >= 0xC0 && marker <= 0xCF && ![0xC4, 0xC8, 0xCC].includes(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    if (marker === 0xDA) return {};
    at += 2 + view.getUint16(at + 2);
  }
  return {};
}

/** The tags of a directory of Exif data, with the place of the value of each. */
function* tags(view: DataView, tiff: number, directory: number, little: boolean): Generator<[tag: number, at: number]> {
  const count = view.getUint16(tiff + directory, little);
  for (let index = 0; index < count; index += 1) {
    const at = tiff + directory + 2 + index * 12;
    yield [view.getUint16(at, little), at + 8];
  }
}

/** What a block of Exif data says: how the camera was held, and whether it knew where it was. */
function exifAt(view: DataView, tiff: number): { turned: boolean; location: boolean } {
  const said = { turned: false, location: false };
  const little = view.getUint16(tiff) === 0x49_49;
  for (const [tag, at] of tags(view, tiff, view.getUint32(tiff + 4, little), little)) {
    if (tag === 0x01_12) said.turned = view.getUint16(at, little) >= 5;
    // Many cameras write the directory of the place and leave it empty.
    if (tag === 0x88_25) for (const [inner] of tags(view, tiff, view.getUint32(at, little), little)) if (inner === 2 || inner === 4) said.location = true;
  }
  return said;
}

/** All Exif data in a file: also of the small pictures that telephones put behind the large one. */
function exifIn(view: DataView, text: string): { turned: boolean; location: boolean } {
  const all = [...text.matchAll(/(?:II\*\0|MM\0\*)/g)].filter(({ index }) => /(?:Exif\0\0|eXIf|EXIF[\s\S]{4})$/.test(text.slice(Math.max(0, index - 8), index))).map(({ index }) => {
    try {
      return exifAt(view, index);
    } catch {
      // What is cut off or points out of the file says nothing.
      return { turned: false, location: false };
    }
  });
  return { turned: all[0]?.turned ?? false, location: all.some(({ location }) => location) };
}

function sizeOf(kind: PictureKind, view: DataView, text: string): Size {
  try {
    if (kind === 'svg') return {};
    return kind === 'png' ? pngSize(view) : kind === 'webp' ? webpSize(view, text) : jpegSize(view);
  } catch {
    return {};
  }
}

/** What a file says as a picture, or undefined where it is none. It never throws, whatever the bytes are. */
export function pictureFacts(bytes: Uint8Array): PictureFacts | undefined {
  const kind = pictureKind(bytes);
  if (!kind) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = letters(bytes);
  const { width, height } = sizeOf(kind, view, text);
  const { turned, location } = exifIn(view, text);
  return {
    kind,
    ...(width && height && (turned ? { width: height, height: width } : { width, height })),
    // The same in the other way to write it, as text (XMP).
    location: location || /GPSL(?:at|ong)itude/.test(text),
  };
}
