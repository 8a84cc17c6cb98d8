import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Point } from '../../../../src/domain/distance.ts';
import { postcodeShards } from '../../../../src/domain/postcode-shards.ts';
import { postcodeFileName, postcodeFolder, readPostcodes, sourceFile } from '../../../../src/reader/postcodes.ts';
import { readContent } from '../../../../src/reader/read-content.ts';
import { readText } from '../../../../src/reader/read-file.ts';
import { shownFolder } from '../../../lib/folders.ts';
import { refuseLinkedFolder } from '../../existing.ts';
import { writeEntry } from '../../write-entry.ts';
import { type ReadRegister, readRegister } from './read-register.ts';
import { groundOf, type Kept, surroundings } from './surroundings.ts';

/** What the reader reads, as a whole sentence. */
export const aboutPostcodes = 'a CSV file, or a folder of CSV files, of the ONS Postcode Directory or of Code-Point Open.';

/** How far the surroundings of a council go where nobody says otherwise. */
export const usualMiles = 25;
export const mostMiles = 100;

interface Request { file: string; miles: number; write: boolean; all: boolean }

/** A file of postcodes as it would be written. */
interface Planned { file: string; text: string; before: string | undefined }

const count = (value: number): string => value.toLocaleString('en-GB');
const four = (degrees: number): number => Number(degrees.toFixed(4));

/** A postcode on each line, so that a new edition of the source changes the lines that it changes. */
function textOf(inwards: ReadonlyMap<string, Point>): string {
  const lines = [...inwards].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([inward, { latitude, longitude }]) => `"${inward}": [${four(latitude)}, ${four(longitude)}]`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** What is there before, as text. Anything that is not a readable file counts as other than what is to be written. */
function before(root: string, file: string): string | undefined {
  const text = readText(join(root, file));
  return typeof text === 'string' ? text : text.rule === 'MissingFile' ? undefined : '';
}

async function plan(root: string, read: ReadRegister, { places }: Kept, today: string): Promise<{ planned: Planned[]; gone: string[] }> {
  await refuseLinkedFolder(root, postcodeFolder);
  const planned = [...places].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([outward, inwards]): Planned => {
    const file = `${postcodeFolder}/${outward.toLowerCase()}.json`;
    return { file, text: textOf(inwards), before: before(root, file) };
  });
  const changes = planned.some(({ text, before: old }) => text !== old);
  const { source } = (await readPostcodes(root)).postcodes;
  const year = read.year ?? (!changes && source?.from === read.from ? source.year : Number(today.slice(0, 4)));
  const stated = `${postcodeFolder}/${sourceFile}`;
  planned.push({ file: stated, text: `${JSON.stringify({ from: read.from, year })}\n`, before: before(root, stated) });
  const there = await readdir(join(root, postcodeFolder)).catch(() => []);
  return { planned, gone: there.filter((name) => postcodeFileName.test(name) && !planned.some(({ file }) => file.endsWith(`/${name}`))).toSorted() };
}

/** What is left out and why, a line each. */
function leftOut({ refused, examples, passedOver }: ReadRegister, { outside, twice }: Kept, miles: number): string[] {
  const line = (number: number, why: string, example?: string): string[] => (number === 0 ? [] : [`  ${count(number)} ${why}${example ? ` For example ${example}.` : ''}`]);
  return [
    ...line(outside, `more than ${miles} ${miles === 1 ? 'mile' : 'miles'} from the council’s places, with a first half that no page names.`),
    ...line(refused.terminated, 'not in use any more (doterm).', examples.terminated),
    ...line(refused.noPlace, 'without a place.', examples.noPlace),
    ...line(refused.notAPostcode, 'not like a postcode.', examples.notAPostcode),
    ...line(refused.rowOfAnotherLength, 'with more or fewer cells than the first row.', examples.rowOfAnotherLength),
    ...line(twice, 'a second time; the first is kept.'),
    ...(passedOver.length > 0 ? [`  Files without postcodes: ${passedOver.join(', ')}.`] : []),
  ];
}

/** How much a look-up in these postcodes costs, as the site will serve them. */
function costOf({ places }: Kept): string {
  const made = postcodeShards(places);
  if (!made) return 'Nothing will be looked up.';
  const size = (value: object): { raw: number; packed: number } => { const text = JSON.stringify(value); return { raw: text.length, packed: gzipSync(text).length }; };
  const [list, largest] = [size(made.list), made.shards.map(size).reduce((most, one) => (one.raw > most.raw ? one : most))];
  const where = made.shards.length === 1 ? 'a single file' : `one of ${count(made.shards.length)} files`;
  return `The site looks a postcode up in ${where}. The largest has ${count(largest.raw)} bytes and the list before it ${count(list.raw)}, together ${count(largest.packed + list.packed)} compressed.`;
}

function some(lines: readonly string[], all: boolean): string[] {
  return all || lines.length <= 5 ? [...lines] : [...lines.slice(0, 5), `… and ${count(lines.length - 5)} more. Add --all to see each.`];
}

/**
 * Reads the postcodes of a council’s surroundings from a public file and plans their files, and with `write` carries the
 * plan out. Throws a sentence for a source or a content folder that cannot be used; nothing is written then.
 */
export async function importPostcodes({ file, miles, write, all }: Request, root: string, today: string): Promise<{ text: string; exitCode: 0 | 1 }> {
  const ground = groundOf((await readContent(root)).entries);
  if (ground.homes.size === 0 && ground.points.length === 0) throw new Error('Nothing in the content says where the council is. Write the first halves of its postcodes under “areas” in council.yml, then import again.');
  const read = await readRegister(file);
  const kept = surroundings(read.register, ground, miles);
  if (!kept) throw new Error(`No postcode of ${read.name} is in the council’s areas (${[...ground.homes].slice(0, 5).join(', ')}). Check the postcodes under “areas” in council.yml, or take the file of the right part of the country.`);
  const { planned, gone } = await plan(root, read, kept, today);
  const total = [...kept.places.values()].reduce((sum, { size }) => sum + size, 0);
  const [created, changed] = [planned.filter(({ before: old }) => old === undefined), planned.filter(({ text, before: old }) => old !== undefined && old !== text)];
  const lines = [
    `${write ? 'Import' : 'Plan for the import'} of ${read.name} (${read.from}${read.year === undefined ? '' : `, ${read.year}`}) into ${shownFolder(root)}/${postcodeFolder}`,
    `${count(read.rows)} ${read.rows === 1 ? 'row' : 'rows'} read. ${count(total)} postcodes are kept, with ${count(kept.places.size)} first halves: those that the content names, and all within ${miles} ${miles === 1 ? 'mile' : 'miles'} of the council’s places.`,
    `postcodes: ${count(created.length)} new, ${count(changed.length)} changed, ${count(planned.length - created.length - changed.length)} unchanged.`,
    costOf(kept),
  ];
  const why = leftOut(read, kept, miles);
  if (why.length > 0) lines.push('', 'Not carried over:', ...why);
  for (const [title, list] of [['New files:', created], ['Changed files:', changed]] as const) {
    if (list.length > 0) lines.push('', title, ...some(list.map((one) => one.file), all).map((line) => `  ${line}`));
  }
  if (gone.length > 0) lines.push('', `In the content, and not in the surroundings or not in ${read.name}. Check whether they are still wanted; nothing is deleted:`, ...some(gone, all).map((name) => `  ${postcodeFolder}/${name}`));
  const failures: string[] = [];
  const toWrite = [...created, ...changed];
  if (write) {
    for (const one of toWrite) await writeEntry(root, { file: one.file, text: one.text, ...(one.before !== undefined && { before: one.before }) }).catch((error: Error) => { failures.push(`${one.file} was not written. ${error.message}`); });
    lines.push('', `${count(toWrite.length - failures.length)} ${toWrite.length - failures.length === 1 ? 'file was' : 'files were'} written.`, ...failures);
  } else lines.push('', toWrite.length === 0 ? 'There is nothing to write.' : `Nothing was written. Add --write to write ${toWrite.length === 1 ? 'the file' : `these ${count(toWrite.length)} files`}.`);
  return { text: lines.join('\n'), exitCode: failures.length > 0 ? 1 : 0 };
}
