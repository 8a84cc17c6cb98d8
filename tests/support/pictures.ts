/** Real pictures of few bytes, drawn for the tests: there is nothing on them. */
export const jpeg = Buffer.from('/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAQABgDASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAYE/8QAFhABAQEAAAAAAAAAAAAAAAAAABRh/8QAFgEBAQEAAAAAAAAAAAAAAAAAAAEF/8QAFREBAQAAAAAAAAAAAAAAAAAAABT/2gAMAwEAAhEDEQA/AMsWEWKSLCLGdakSbiwUkWBaRP/Z', 'base64');
export const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAQAAAAEAQMAAACTPww9AAAAA1BMVEX/AAAZ4gk3AAAAC0lEQVQI12NggAAAAAgAAS8g3TEAAAAASUVORK5CYII=', 'base64');
export const webp = Buffer.from('UklGRjwAAABXRUJQVlA4IDAAAADQAQCdASoEAAQAAgA0JaACdLoB+AADsAD+8MQL/yC5YXXI1/8gP+QH/ID/+PIAAAA=', 'base64');
export const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><rect width="4" height="4"/></svg>\n');

/** Exif data (CIPA DC-008) that says how the camera was held and, if wanted, at which latitude it was. */
export function exif({ orientation = 1, located = true }: { orientation?: number; located?: boolean } = {}): Buffer {
  const data = Buffer.alloc(94);
  data.write('II*\0', 0, 'latin1');
  data.writeUInt32LE(8, 4);
  data.writeUInt16LE(2, 8);
  const entry = (at: number, tag: number, type: number, count: number, value: number): void => {
    data.writeUInt16LE(tag, at);
    data.writeUInt16LE(type, at + 2);
    data.writeUInt32LE(count, at + 4);
    data.writeUInt32LE(value, at + 8);
  };
  entry(10, 0x01_12, 3, 1, orientation);
  entry(22, 0x88_25, 4, 1, 38);
  data.writeUInt16LE(located ? 2 : 0, 38);
  if (!located) return data;
  entry(40, 1, 2, 2, 'N'.codePointAt(0) ?? 0);
  entry(52, 2, 5, 3, 70);
  for (const [index, number] of [51, 1, 16, 1, 30, 1].entries()) data.writeUInt32LE(number, 70 + index * 4);
  return data;
}

/** A JPEG with Exif data behind its first two bytes, as cameras write it. */
export function jpegWith(data: Buffer, picture = jpeg): Buffer {
  const part = Buffer.concat([Buffer.from([0xFF, 0xE1, 0, 0]), Buffer.from('Exif\0\0', 'latin1'), data]);
  part.writeUInt16BE(part.length - 2, 2);
  return Buffer.concat([picture.subarray(0, 2), part, picture.subarray(2)]);
}

/** A WebP of several parts with one more, such as `EXIF`. */
export function webpWith(name: string, data: Buffer): Buffer {
  const part = Buffer.concat([Buffer.from(name, 'latin1'), Buffer.alloc(4), data]);
  part.writeUInt32LE(data.length, 4);
  const file = Buffer.concat([webp, part]);
  file.writeUInt32LE(file.length - 8, 4);
  return file;
}
