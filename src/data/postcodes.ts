import { type PostcodeList, type PostcodeShard, postcodeShards } from '../domain/postcode-shards.ts';
import type { PostcodeFiles } from '../reader/postcodes.ts';
import { onceFor } from './once.ts';
import { site } from './site.ts';

const shardsOf = onceFor(({ places }: PostcodeFiles) => postcodeShards(places));

/** The files in which a browser looks postcodes up, or undefined where the content has no postcodes. */
export const postcodeFiles = (): { list: PostcodeList; shards: PostcodeShard[] } | undefined => shardsOf(site().content.postcodes);

/** What the postcodes were made from, for the words that their licence asks for. Undefined where there are none. */
export function postcodeSource(): PostcodeFiles['source'] {
  return postcodeFiles() ? site().content.postcodes.source : undefined;
}
