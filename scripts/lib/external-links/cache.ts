import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isGroup } from '../../../schemas/types/group.ts';
import { isDay } from '../../../schemas/types/day.ts';
import { daysBetween } from '../../../src/domain/days.ts';
import { home } from '../folders.ts';
import { writeWhole } from '../whole-file.ts';
import { isGood, type Outcome } from './outcome.ts';

/** What was found at an address, and on which day. */
export interface Kept { day: string; outcome: Outcome }

/** What has been found, by address. */
export type Found = Map<string, Kept>;

/** Where answers are kept. Git ignores the folder, and every content folder shares it: an address is the same for all. */
export const cacheFile = join(home, '.astro', 'external-links.json');

const kinds: readonly unknown[] = ['works', 'moved', 'gone', 'closed', 'unanswered', 'refused'] satisfies Outcome['kind'][];

/** Days for which an answer is believed: a page that is there stays there a while, and what is broken may be mended tomorrow. */
const believed = (outcome: Outcome): number => (isGood(outcome) ? 7 : 1);

/** True for an answer that is young enough. One from a day to come was written by a clock that was wrong. */
export const isFresh = ({ day, outcome }: Kept, today: string): boolean => day <= today && daysBetween(day, today) < believed(outcome);

const isTextOrNothing = (value: unknown): boolean => value === undefined || typeof value === 'string';

function isKept(value: unknown): value is Kept {
  if (!isGroup(value) || typeof value['day'] !== 'string' || !isDay(value['day']) || !isGroup(value['outcome'])) return false;
  const { kind, status, to, why } = value['outcome'];
  return kinds.includes(kind) && isTextOrNothing(why) && isTextOrNothing(to) && (kind !== 'moved' || typeof to === 'string') && (kind !== 'gone' || typeof status === 'number') && (status === undefined || Number.isInteger(status));
}

/** What was found before, and a sentence where the file of it cannot be used. No file is no fault. */
export async function readFound(file: string): Promise<{ found: Found; said: string[] }> {
  const broken = (why: string) => ({ found: new Map<string, Kept>(), said: [`What was found at links before could not be read from ${file} (${why}), so every link is looked at anew.`] });
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? { found: new Map(), said: [] } : broken(code ?? 'unknown reason');
  }
  try {
    const read: unknown = JSON.parse(text);
    const entries = isGroup(read) && isGroup(read['links']) ? Object.entries(read['links']) : undefined;
    if (!entries?.every(([, value]) => isKept(value))) return broken('it has another form');
    return { found: new Map(entries as [string, Kept][]), said: [] };
  } catch {
    return broken('it is not JSON');
  }
}

/** Writes what has been found and is still believed. Answers with a sentence where that does not work: the next run only takes longer. */
export async function writeFound(file: string, found: Found, today: string): Promise<string[]> {
  const links = Object.fromEntries([...found].filter(([, kept]) => isFresh(kept, today)).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const failed = (code: string): string => `What was found at links could not be kept in ${file} (${code}), so the next run looks at every link again.`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeWhole(file, `${JSON.stringify({ links }, null, 1)}\n`, failed);
    return [];
  } catch (error) {
    return [(error as NodeJS.ErrnoException).code === undefined ? (error as Error).message : failed((error as NodeJS.ErrnoException).code as string)];
  }
}
