import { collectionNamed, collections, isSingle } from '../../schemas/index.ts';
import { isDay } from '../../schemas/types/day.ts';
import { dayInWords } from '../../src/domain/phrases.ts';
import { type Kept, nextReview } from '../../src/domain/upkeep.ts';
import { confirm } from '../../src/reader/confirm.ts';
import type { Entry } from '../../src/reader/content.ts';
import { allEntries, readContent } from '../../src/reader/read-content.ts';
import { londonToday } from '../../src/reader/today.ts';
import { checkContent } from '../check/check.ts';
import { type Change, makeChanges, readExactly } from '../lib/content-file.ts';
import { contentFolder, contentFolderMissing } from '../lib/folders.ts';

/** What to print, and the exit code: 0 when all was confirmed, 1 when an entry cannot be, 2 for wrong usage. */
export interface ConfirmResult { text: string; exitCode: 0 | 1 | 2 }

const usage = 'Usage: npm run confirm -- <collection>/<id> [<collection>/<id> …] [--on YYYY-MM-DD]\nFor example: npm run confirm -- services/portage guides/help/mediation';

/** The name of an entry as one types it. The council and the glossary are single files. */
const nameOf = ({ collection, id }: Entry): string => (collections.some((one) => one.name === collection && isSingle(one)) ? collection : `${collection}/${id}`);

/** A sentence about the day, or undefined where it can be the day of a review. */
function wrongDay(day: string, today: string): string | undefined {
  if (!isDay(day)) return `“${day}” is not a day. Write it as year-month-day, for example 2026-11-22.`;
  return day > today ? `${dayInWords(day)} is in the future. Nobody can have checked it then.` : undefined;
}

/** The change of one file, or a sentence about why its entry cannot be confirmed. */
function confirmed(root: string, { collection, file }: Entry, day: string, today: string): Change | string {
  const before = readExactly(root, file);
  const result = confirm(collectionNamed(collection), file, before, day, today);
  switch (result.kind) {
    case 'confirmed': return { file, before, after: result.text };
    case 'later': return `${file}: it was reviewed on ${dayInWords(result.last)}, which is later.`;
    case 'unsafe': return `${file}: its fields are written in a way that cannot be changed safely. Write the day by hand: lastReviewed: ${day}`;
    case 'wrong': return [`${file}: it cannot be called reviewed yet.`, ...result.findings.map(({ field, message, fix }) => `  ${field ?? ''}: ${message} ${fix}`)].join('\n');
  }
}

/** One line about an entry that was confirmed. */
function done({ file, before, after }: Change, entry: Entry, day: string): string {
  const next = nextReview({ ...(entry.data as Kept), lastReviewed: day });
  return `${file}: ${before === after ? 'it had that day already' : `reviewed on ${dayInWords(day)}`}${next === undefined ? '' : `, next by ${dayInWords(next)}`}.`;
}

/**
 * Writes the day of a review into entries that were checked and in which nothing changed: one line of each, all else byte
 * for byte. Where one of them cannot be confirmed, none is.
 */
export async function runConfirm(names: readonly string[], on: string | undefined, root = contentFolder(), today = londonToday()): Promise<ConfirmResult> {
  if (names.length === 0) return { text: usage, exitCode: 2 };
  const day = on ?? today;
  const wrong = wrongDay(day, today);
  if (wrong !== undefined) return { text: `${wrong}\n${usage}`, exitCode: 2 };
  const missing = await contentFolderMissing(root);
  if (missing) throw new Error(missing);
  const content = await readContent(root);
  const report = checkContent(content, today);
  const entries = new Map(allEntries(content).map((entry) => [nameOf(entry), entry]));
  const unknown = names.filter((name) => !entries.has(name));
  if (unknown.length > 0) return { text: `There is no entry ${unknown.map((name) => `“${name}”`).join(' or ')} that can be read. Write its collection and the name of its file without its ending.\n${usage}`, exitCode: 2 };
  const chosen = [...new Set(names)].map((name) => entries.get(name) as Entry);
  const errors = report.problems.filter(({ level, file }) => level === 'error' && chosen.some((entry) => entry.file === file));
  const results = chosen.map((entry) => ({ entry, result: confirmed(root, entry, day, today) }));
  const refused = [...errors.map(({ file, line, message, fix }) => `${file}${line === undefined ? '' : `:${line}`}: ${message} ${fix}`), ...results.flatMap(({ entry, result }) => (typeof result === 'string' && !errors.some(({ file }) => file === entry.file) ? [result] : []))];
  if (refused.length > 0) return { text: [...refused, 'Nothing was written.'].join('\n'), exitCode: 1 };
  const changes = results.map(({ result }) => result as Change);
  await makeChanges(root, changes.filter(({ before, after }) => before !== after));
  return { text: results.map(({ entry, result }) => done(result as Change, entry, day)).join('\n'), exitCode: 0 };
}
