import { londonToday } from '../../src/reader/today.ts';
import { contentFolder, contentFolderMissing, shownFolder } from '../lib/folders.ts';
import { type Plan, planImport } from './plan.ts';
import { readers } from './readers/index.ts';
import { aboutPostcodes, importPostcodes, mostMiles, usualMiles } from './readers/postcodes/import-postcodes.ts';
import type { ReaderOptions } from './reading.ts';
import { reportOf } from './report.ts';
import { openSource } from './source.ts';
import { writeEntry } from './write-entry.ts';

/** What was asked for on the command line. */
export interface ImportRequest extends ReaderOptions {
  /** The name of a reader and the name of a file, in this order. */
  positionals: readonly string[];
  write?: boolean;
  all?: boolean;
  /** As it was typed. */
  miles?: string;
}

/** What to print, where, and the exit code: 0 when it went well, 1 when a file could not be written, 2 for wrong usage. */
export interface ImportResult { text: string; exitCode: 0 | 1 | 2 }

/** How the command is used, with every reader. */
export const usage = [
  'Usage: npm run import -- <reader> <file> [--write] [--all] [--council "Name"] [--miles N]',
  ...Object.entries(readers).map(([name, { about }]) => `  ${name}: ${about}`),
  `  postcodes: ${aboutPostcodes}`,
  '  --write writes the files; without it you get a plan. --all lists everything that is not carried over.',
  '  --council marks the records whose authority has this name as inside our area and all others as outside. Only for schools.',
  `  --miles says how far round the council’s places postcodes are kept, ${usualMiles} where you do not say. Only for postcodes.`,
].join('\n');

/** A sentence about what is wrong with the arguments, or undefined. */
function misuse({ positionals, council, miles }: ImportRequest): string | undefined {
  const [name, file, ...more] = positionals;
  if (name === undefined) return 'The name of a reader is missing.';
  const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
  if (!reader && name !== 'postcodes') return `There is no reader “${name}”. There are: ${[...Object.keys(readers), 'postcodes'].join(', ')}.`;
  if (file === undefined) return 'The name of the file to import is missing.';
  if (more.length > 0) return `“${more[0]}” is one name too many. Put quotation marks round a name with blanks in it.`;
  if (miles !== undefined && reader) return `The reader “${name}” has no use for --miles. Leave it out.`;
  if (miles !== undefined && !(/^\d{1,3}$/.test(miles) && Number(miles) >= 1 && Number(miles) <= mostMiles)) return `“${miles}” is not a number of miles. Write a whole number from 1 to ${mostMiles}.`;
  if (council !== undefined && !reader?.options.includes('council')) return `The reader “${name}” has no use for --council. Leave it out.`;
  return council !== undefined && council.trim() === '' ? 'The name after --council is empty. Write the council as the source writes it.' : undefined;
}

async function writeAll(root: string, { planned }: Plan): Promise<string[]> {
  const failures: string[] = [];
  for (const { file, text, before } of planned) {
    if (text === undefined) continue;
    await writeEntry(root, { file, text, ...(before !== undefined && { before }) }).catch((error: Error) => { failures.push(`${file} was not written. ${error.message}`); });
  }
  return failures;
}

/**
 * Reads a source and plans its import into the content folder, and with `write` carries the plan out. Throws a sentence
 * for a source or a content folder that cannot be used; nothing is written then.
 */
export async function runImport(request: ImportRequest, root = contentFolder(), today = londonToday()): Promise<ImportResult> {
  const wrong = misuse(request);
  if (wrong !== undefined) return { text: `${wrong}\n${usage}`, exitCode: 2 };
  const missing = await contentFolderMissing(root);
  if (missing) throw new Error(missing);
  const [name = '', file = ''] = request.positionals;
  if (name === 'postcodes') return importPostcodes({ file, miles: Number(request.miles ?? usualMiles), write: request.write ?? false, all: request.all ?? false }, root, today);
  const reader = readers[name] as (typeof readers)[string];
  const source = await openSource(file);
  const reading = await reader.read(source, request.council === undefined ? {} : { council: request.council });
  const plan = await planImport(reading, { root, from: reader.from, collections: reader.collections, owns: reader.owns, today });
  const failures = request.write ? await writeAll(root, plan) : undefined;
  const text = reportOf({ source, from: reader.from, part: reader.part, reading, plan, folder: shownFolder(root), all: request.all ?? false, ...(failures && { failures }) });
  return { text, exitCode: failures && failures.length > 0 ? 1 : 0 };
}
