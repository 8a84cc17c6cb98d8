import { counted } from '../../../src/domain/counted.ts';
import type { Content } from '../../../src/reader/content.ts';
import { type Asking, politely } from './asking.ts';
import { cacheFile, type Found, readFound, writeFound } from './cache.ts';
import { type ExternalLink, externalLinks } from './links-of-content.ts';
import { lookAtAll } from './look-at-all.ts';

/** What is known of the links of a content folder, and what is to be said about the looking itself, in sentences. */
export interface LookedAtLinks { links: ExternalLink[]; found: Found; asked: number; kept: number; left: number; notes: string[] }

/** Where answers are kept, and how websites are asked. Commands say nothing, and get what is right for them. */
export interface Means { file?: string; asking?: Asking; tell?: (sentence: string) => void }

/** Milliseconds between two writings of what is known so far. */
const between = 10_000;

/** Sentences about what could not be seen. */
function notesOn({ left, network }: { left: number; network: boolean }): string[] {
  if (!network) return [`No website answered, so this computer seems to have no way to the internet: nothing is said about ${counted(left, 'link')} to other websites.`];
  return left > 0 ? [`There was no time for ${counted(left, 'link')} to other websites. What was found is kept, so the next run goes on from there.`] : [];
}

/** Looks at the links to other websites, as far as they were not looked at in the days before. */
export async function lookAtLinks(content: Content, today: string, { file = cacheFile, asking = politely, tell = () => undefined }: Means = {}): Promise<LookedAtLinks> {
  const links = externalLinks(content, today);
  const { found: before, said } = await readFound(file);
  const urls = links.map(({ url }) => url);
  const write = (found: Found): Promise<string[]> => writeFound(file, new Map([...before, ...found]), today);
  let written = asking.now();
  const keep = async (found: Found): Promise<void> => {
    if (asking.now() - written < between) return;
    written = asking.now();
    await write(new Map(found));
  };
  tell(`Looking at ${counted(urls.length, 'link')} to other websites. Those that were looked at in the last days are not asked again.`);
  const looked = await lookAtAll(urls, before, today, asking, keep);
  const failed = looked.asked > 0 ? await write(looked.found) : [];
  return { links, found: looked.found, asked: looked.asked, kept: looked.kept, left: looked.left, notes: [...said, ...notesOn(looked), ...failed] };
}

/** What was found in the days before, without asking anybody. */
export async function rememberedLinks(content: Content, today: string, { file = cacheFile }: Means = {}): Promise<LookedAtLinks> {
  const links = externalLinks(content, today);
  const { found: before, said } = await readFound(file);
  const found: Found = new Map(links.flatMap(({ url }) => { const known = before.get(url); return known ? [[url, known] as const] : []; }));
  const left = links.length - found.size;
  return { links, found, asked: 0, kept: found.size, left, notes: [...said, ...(left > 0 ? [`Nobody has looked at ${counted(left, 'link')} to other websites in the last days.`] : [])] };
}
