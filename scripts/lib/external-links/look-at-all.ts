import type { Asking } from './asking.ts';
import { type Found, isFresh } from './cache.ts';
import { look } from './look.ts';
import { isAnswer, isGood, isSilent, type Outcome } from './outcome.ts';
import { type Turn, turns } from './turns.ts';

/** What looking at many addresses has shown. */
export interface Looked {
  /** What is known of each address: from before where that is young enough, or from this time. */
  found: Found;
  /** How many were looked at this time, and how many are known from before. */
  asked: number;
  kept: number;
  /** How many there was no time for. */
  left: number;
  /** False where no website at all has answered. What was asked is not in `found` then: nothing is known of it. */
  network: boolean;
}

/** After so many pages of a website that gave no answer at all, each of them asked several times, its others are not asked. */
const enoughOfOne = 2;
/** After so many websites without any answer it is looked whether there is a network. */
const enoughOfAll = 24;
/** Websites that have answered before and are asked whether they do so again. */
const mostControls = 3;

const hostOf = (url: string): string => new URL(url).hostname;

/** True where a website that answered in the days before answers now. */
async function isOnline(before: Found, silent: ReadonlySet<string>, turn: Turn, asking: Asking): Promise<boolean> {
  const known = [...before].filter(([url, { outcome }]) => isGood(outcome) && !silent.has(hostOf(url))).map(([url]) => url);
  const controls = [...new Map(known.map((url) => [hostOf(url), url])).values()].slice(0, mostControls);
  for (const url of controls) if (isAnswer(await look(url, turn, asking))) return true;
  return false;
}

/**
 * Looks at every address that is not known from the days before: several websites at the same time, and the pages of
 * each one after the other. `keep` is called now and then with what is known so far, so that little is lost when
 * somebody stops the command.
 */
export async function lookAtAll(urls: readonly string[], before: Found, today: string, asking: Asking, keep: (found: Found) => Promise<unknown> = async () => undefined): Promise<Looked> {
  const fresh: Found = new Map(urls.flatMap((url) => { const known = before.get(url); return known && isFresh(known, today) ? [[url, known] as const] : []; }));
  const found: Found = new Map(fresh);
  const waiting = [...Map.groupBy(urls.filter((url) => !fresh.has(url)), hostOf)];
  const turn = turns(asking.pause, asking.wait);
  const silent = new Set<string>();
  const end = asking.now() + asking.minutes * 60_000;
  /** Undefined as long as nobody knows. */
  let online: boolean | undefined;
  let judging: Promise<boolean> | undefined;

  const judge = async (): Promise<void> => {
    if (online !== undefined) return;
    const answered = await (judging ??= isOnline(before, silent, turn, asking));
    // Another website may have answered in the meantime.
    online = (online as boolean | undefined) ?? answered;
  };

  const lookAt = async (host: string, pages: readonly string[]): Promise<void> => {
    let [nothing, last]: [number, Outcome | undefined] = [0, undefined];
    for (const url of pages) {
      if (asking.now() > end || online === false) return;
      const outcome: Outcome = last && nothing >= enoughOfOne ? last : await look(url, turn, asking);
      found.set(url, { day: today, outcome });
      nothing = isSilent(outcome) ? nothing + 1 : 0;
      last = outcome;
      if (isAnswer(outcome)) online = true;
    }
    if (nothing > 0) silent.add(host);
  };

  const work = async (): Promise<void> => {
    for (let some = waiting.shift(); some; some = waiting.shift()) {
      await lookAt(...some);
      if (silent.size >= enoughOfAll) await judge();
      if (online === true) await keep(found);
    }
  };
  await Promise.all(Array.from({ length: asking.atOnce }, work));
  if (silent.size > 0) await judge();
  // An outcome without an answer says nothing about a link where nothing could have answered.
  if (online === false) for (const [url, { outcome }] of found) if (!fresh.has(url) && isSilent(outcome)) found.delete(url);
  const asked = [...found.keys()].filter((url) => !fresh.has(url)).length;
  return { found, asked, kept: fresh.size, left: urls.length - fresh.size - asked, network: online !== false };
}
