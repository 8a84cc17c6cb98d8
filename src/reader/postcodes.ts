import { type Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../schemas/problem.ts';
import { readText } from './read-file.ts';

/** A point in degrees. */
interface Point { latitude: number; longitude: number }

/** The postcodes of a content folder: where each is, and where the files came from. */
export interface PostcodeFiles {
  /** By the first half in capitals, then by the second. Empty where the folder has no postcodes. */
  places: ReadonlyMap<string, ReadonlyMap<string, Point>>;
  /** What they were made from and of which year, for the words that their licence asks for. */
  source: { from: string; year: number } | undefined;
}

/** The folder of the postcodes, and the file in it that says where they came from. */
export const postcodeFolder = 'postcodes';
export const sourceFile = 'source.json';

/** The name of a file of postcodes: the first half in small letters. */
export const postcodeFileName = /^[a-z]{1,2}\d[a-z\d]?\.json$/;

const other = /^(?:readme\.md|\.gitkeep|\.ds_store|thumbs\.db)$/i;
const restoreFiles = 'Import the postcodes again: npm run import -- postcodes FILE --write.';

type Tell = (rule: string, message: string, fix: string, level?: Problem['level']) => void;

/** What a file holds as JSON, where it is an object. */
function objectIn(path: string, tell: Tell): Record<string, unknown> | undefined {
  const text = readText(path);
  if (typeof text !== 'string') return void tell(text.rule, text.message, text.fix);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  return void tell('BrokenPostcodeFile', 'The file is not JSON with postcodes in it.', restoreFiles);
}

const isPlace = (value: unknown): value is [number, number] => Array.isArray(value) && value.length === 2 && value.every((number) => typeof number === 'number' && Number.isFinite(number));

/** True for a latitude and a longitude that can be in the United Kingdom. */
export const isInCountry = ([latitude, longitude]: readonly [number, number]): boolean => latitude >= 49 && latitude <= 61 && longitude >= -9 && longitude <= 3;

const some = (names: readonly string[]): string => `“${names.slice(0, 3).map((name) => name.slice(0, 20)).join('”, “')}”${names.length > 3 ? ` and ${names.length - 3} more` : ''}`;

/** The second halves of one file with their places. What cannot be used is told once for the file and left out. */
function placesIn(path: string, tell: Tell): Map<string, Point> {
  const entries = Object.entries(objectIn(path, tell) ?? {});
  const isUsable = (entry: [string, unknown]): entry is [string, [number, number]] => /^\d[A-Z]{2}$/.test(entry[0]) && isPlace(entry[1]);
  const broken = entries.filter((entry) => !isUsable(entry)).map(([inward]) => inward);
  const usable = entries.filter(isUsable);
  const outside = usable.filter(([, place]) => !isInCountry(place)).map(([inward]) => inward);
  if (broken.length > 0) tell('BrokenPostcodeFile', `The file has lines that are not the second half of a postcode with a latitude and a longitude: ${some(broken)}.`, restoreFiles);
  if (outside.length > 0) tell('PostcodeOutsideTheCountry', `The file has places that are not in the United Kingdom: ${some(outside)}.`, 'Write the latitude first and then the longitude, or import the postcodes again.');
  return new Map(usable.filter(([, place]) => isInCountry(place)).map(([inward, [latitude, longitude]]) => [inward, { latitude, longitude }]));
}

function sourceIn(path: string, tell: Tell): PostcodeFiles['source'] {
  const { from, year } = objectIn(path, tell) ?? {};
  if (typeof from === 'string' && from.trim() !== '' && from.length <= 100 && Number.isInteger(year) && (year as number) > 2000 && (year as number) < 2200) return { from, year: year as number };
  return void tell('PostcodeSourceNotStated', 'The file does not say what the postcodes were made from and of which year they are, so the words that their licence asks for cannot be shown.', 'Write {"from": "ONS Postcode Directory", "year": 2026} with what is true, or import the postcodes again.', 'warning');
}

/** The postcodes of a content folder, and what is wrong with them. A folder without any is nothing wrong. */
export async function readPostcodes(root: string): Promise<{ postcodes: PostcodeFiles; problems: Problem[] }> {
  const problems: Problem[] = [];
  const places = new Map<string, ReadonlyMap<string, Point>>();
  let source: PostcodeFiles['source'];
  const tellOf = (file: string): Tell => (rule, message, fix, level = 'error') => { problems.push({ level, rule, file, message, fix }); };
  const found = await lstat(join(root, postcodeFolder)).catch(() => undefined);
  if (!found) return { postcodes: { places, source }, problems };
  if (found.isSymbolicLink()) tellOf(postcodeFolder)('SymbolicLink', 'This is a symbolic link, which may lead outside the content folder.', 'Put the folder itself here.');
  const entries: Dirent[] = found.isSymbolicLink() ? [] : await readdir(join(root, postcodeFolder), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    tellOf(postcodeFolder)('UnreadableFolder', `The folder cannot be read (${error.code ?? 'unknown reason'}).`, 'Check that it is a folder and that you may read it.');
    return [];
  });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = `${postcodeFolder}/${entry.name}`;
    const tell = tellOf(file);
    if (other.test(entry.name)) continue;
    if (entry.isSymbolicLink()) tell('SymbolicLink', 'This is a symbolic link, which may lead outside the content folder.', 'Put the file itself here.');
    else if (entry.isFile() && entry.name === sourceFile) source = sourceIn(join(root, file), tell);
    else if (entry.isFile() && postcodeFileName.test(entry.name)) places.set(entry.name.slice(0, -5).toUpperCase(), placesIn(join(root, file), tell));
    else tell('UnusablePostcodeFile', 'The name is not the first half of a postcode, so nothing in it would be found.', 'Name it after the first half in small letters, for example zz1.json, or remove it.');
  }
  if (places.size > 0 && !source && !entries.some(({ name }) => name === sourceFile)) tellOf(`${postcodeFolder}/${sourceFile}`)('PostcodeSourceNotStated', 'Nothing says what the postcodes were made from, so the words that their licence asks for cannot be shown.', 'Write {"from": "ONS Postcode Directory", "year": 2026} with what is true into this file, or import the postcodes again.', 'warning');
  return { postcodes: { places, source }, problems };
}
