import { isIP } from 'node:net';
import { fieldsWhere, type FieldNode, valuesOf } from '../../schemas/derive/fields.ts';
import { isWebAddress } from '../../schemas/types/contact-details.ts';
import type { Content } from '../../src/reader/content.ts';
import { allEntries } from '../../src/reader/read-content.ts';

/** A link to another website, and the files in which it stands. */
export interface OuterLink { url: string; files: readonly string[] }

/** A link that does not lead where it should: the page is gone, or its server gave no answer this time. */
export interface DeadLink extends OuterLink { gone: boolean; why: string }

/** How a server answered: the status of HTTP, or why there was none. */
export type Answer = { status: number } | { failed: string };

const isAddress = ({ widget }: FieldNode): boolean => widget === 'web-address';
/** Names that are kept for examples and for networks of one's own, where there is nothing to ask. */
const nowhere = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost|local|internal|home|lan)\.?$/i;

/** True for an address of the public web. */
const isPublic = (url: string): boolean => {
  if (!isWebAddress(url)) return false;
  const { hostname } = new URL(url);
  return !nowhere.test(hostname) && isIP(hostname.replaceAll(/[[\]]/g, '')) === 0;
};

/** Every link to another website that the content has, each once. */
export function outerLinks(content: Content): OuterLink[] {
  const found = allEntries(content).flatMap(({ collection, file, data, links }) => [
    ...links.map(({ url }) => url), ...[...valuesOf(fieldsWhere(collection, isAddress), data as unknown as Record<string, unknown>)].map(({ value }) => String(value)),
  ].filter(isPublic).map((url) => ({ url: url.split('#')[0] as string, file })));
  return [...Map.groupBy(found, ({ url }) => url)].map(([url, places]) => ({ url, files: [...new Set(places.map(({ file }) => file))] }));
}

/** Asks a server for a page and takes no more of it than the answer that it is there. */
export async function askServer(url: string, seconds = 20): Promise<Answer> {
  const ask = async (method: 'HEAD' | 'GET'): Promise<number> => {
    const response = await fetch(url, { method, redirect: 'follow', signal: AbortSignal.timeout(seconds * 1_000), headers: { 'user-agent': 'Local Offer link check', accept: 'text/html,*/*' } });
    await response.body?.cancel();
    return response.status;
  };
  try {
    const status = await ask('HEAD');
    // Some servers answer a question about a page only to somebody who takes the page.
    return { status: status < 400 ? status : await ask('GET') };
  } catch (error) {
    const { cause, name } = error as Error & { cause?: { code?: string } };
    return { failed: cause?.code ?? name };
  }
}

const plainWhy: Record<string, string> = { ENOTFOUND: 'There is no such website.', TimeoutError: 'The website did not answer in time.', ECONNREFUSED: 'The website refuses to answer.' };

/** What an answer says about a link, or undefined where it leads to a page. */
function verdict(answer: Answer): Pick<DeadLink, 'gone' | 'why'> | undefined {
  if ('failed' in answer) return { gone: answer.failed === 'ENOTFOUND', why: plainWhy[answer.failed] ?? `The website could not be reached (${answer.failed}).` };
  const { status } = answer;
  if (status < 400) return undefined;
  // Many websites turn programs away and let people in.
  if ([401, 403, 405, 406, 418, 429, 451].includes(status)) return undefined;
  return status === 404 || status === 410 ? { gone: true, why: `The page is not there (${status}).` } : { gone: false, why: `The website answered with an error (${status}).` };
}

/** How many websites are asked at the same time. Each is asked for one page after the other. */
const atOnce = 8;

/** The links that lead nowhere, in the order in which they were given. */
export async function deadLinks(links: readonly OuterLink[], ask: (url: string) => Promise<Answer> = askServer): Promise<DeadLink[]> {
  const waiting = [...Map.groupBy(links, ({ url }) => new URL(url).host).values()];
  const dead = new Map<OuterLink, DeadLink>();
  const work = async (): Promise<void> => {
    for (let some = waiting.shift(); some; some = waiting.shift()) {
      for (const link of some) {
        const found = verdict(await ask(link.url));
        if (found) dead.set(link, { ...link, ...found });
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return links.flatMap((link) => dead.get(link) ?? []);
}
