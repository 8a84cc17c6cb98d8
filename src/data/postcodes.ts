import { type PostcodeList, type PostcodeShard, postcodeShards } from '../domain/postcode-shards.ts';
import type { PostcodeFiles } from '../reader/postcodes.ts';
import { site } from './site.ts';

let made: { of: PostcodeFiles; files: ReturnType<typeof postcodeShards> } | undefined;

/** The files in which a browser looks postcodes up, or undefined where the content has no postcodes. Made once for what was read. */
export function postcodeFiles(): { list: PostcodeList; shards: PostcodeShard[] } | undefined {
  const { postcodes } = site().content;
  if (made?.of !== postcodes) made = { of: postcodes, files: postcodeShards(postcodes.places) };
  return made.files;
}

/** What the postcodes were made from, for the words that their licence asks for. Undefined where there are none. */
export function postcodeSource(): PostcodeFiles['source'] {
  return postcodeFiles() ? site().content.postcodes.source : undefined;
}
