import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { csvRows } from '../../csv.ts';
import { type Columns, namedColumns, sayWhere, unnamedColumns } from './columns.ts';
import { placeOfRow, type Refusal } from './place-of-row.ts';
import { Register } from './register.ts';

/** What was read of a file or a folder of postcodes. */
export interface ReadRegister {
  /** Its name without folders, as messages show it. */
  name: string;
  from: string;
  /** The year of the newest postcode, where the file tells when postcodes came. */
  year: number | undefined;
  rows: number;
  register: Register;
  refused: Record<Refusal | 'rowOfAnotherLength', number>;
  /** One row that is not carried over for each reason, as people find it. */
  examples: Partial<Record<Refusal | 'rowOfAnotherLength', string>>;
  /** Files of a folder that have no postcodes. */
  passedOver: string[];
}

/** The CSV files that a source is: itself, or what is in the folder. Throws a sentence where there are none. */
async function filesOf(given: string, from: string): Promise<string[]> {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(given)) throw new Error(`“${given}” is an address on the web, and only files on this computer are imported. Download it first, then give the name of the file.`);
  const path = resolve(from, given);
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Error(`There is no file ${given}. Check its name, and give it from the folder in which you are.`);
  if (found.isFile()) return [path];
  if (!found.isDirectory()) throw new Error(`${given} is neither a file nor a folder. Give the name of the file itself.`);
  const files = (await readdir(path, { withFileTypes: true })).filter((entry) => entry.isFile() && /\.csv$/i.test(entry.name)).map(({ name }) => join(path, name)).toSorted();
  if (files.length === 0) throw new Error(`There is no CSV file in ${given}. Give the folder that holds them: Data/CSV for Code-Point Open, Data/multi_csv for the ONS Postcode Directory.`);
  return files;
}

/** Throws a sentence for a file that is not text. Only its beginning is looked at: the whole has a gigabyte. */
async function refuseBinary(path: string): Promise<void> {
  for await (const chunk of createReadStream(path, { end: 65_535 }) as AsyncIterable<Buffer>) {
    if (!chunk.includes(0)) continue;
    throw new Error(`${basename(path)} is not a text file, so it cannot be imported. ${chunk.toString('latin1', 0, 2) === 'PK' ? 'Unpack it first, then give the CSV file in it.' : 'Give the CSV file.'}`);
  }
}

/** Reads one file into the register, and answers its columns, or undefined where it has no postcodes. */
async function readFileInto(path: string, into: ReadRegister): Promise<Columns | undefined> {
  const name = basename(path);
  await refuseBinary(path);
  let columns: Columns | undefined;
  for await (const { number, cells } of csvRows({ path, name, encoding: 'utf-8' })) {
    // Code-Point Open comes without names, and people put one or both rows of its names before the data.
    const header = into.rows === 0 || number <= 2 ? namedColumns(cells) : undefined;
    if (header) {
      columns = header;
      continue;
    }
    columns ??= unnamedColumns(cells);
    if (!columns || !sayWhere(columns)) return undefined;
    into.rows += 1;
    const placed = cells.length === columns.width ? placeOfRow(cells, columns) : 'rowOfAnotherLength';
    if (typeof placed === 'string') {
      into.refused[placed] += 1;
      into.examples[placed] ??= `${name}, row ${number}`;
      continue;
    }
    into.register.add(placed);
    const year = Number(cells[columns.at.introduced ?? -1]?.slice(0, 4));
    if (year > (into.year ?? 2000) && year < 2200) into.year = year;
  }
  return columns;
}

/**
 * Every live postcode of a CSV file, or of the CSV files in a folder, with its place. Read row by row, so that the whole
 * country needs little memory. Throws a sentence for a source that cannot be used.
 */
export async function readRegister(given: string, from = process.env['INIT_CWD'] ?? process.cwd()): Promise<ReadRegister> {
  const files = await filesOf(given, from);
  const read: ReadRegister = { name: basename(resolve(from, given)), from: '', year: undefined, rows: 0, register: new Register(), refused: { notAPostcode: 0, terminated: 0, noPlace: 0, rowOfAnotherLength: 0 }, examples: {}, passedOver: [] };
  for (const path of files) {
    const columns = await readFileInto(path, read);
    if (columns) read.from ||= columns.from ?? '';
    else read.passedOver.push(basename(path));
  }
  if (read.passedOver.length === files.length) throw new Error(`${read.name} has no postcodes that can be read. It needs the columns of the ONS Postcode Directory (pcds, doterm and lat, long or east1m, north1m) or those of Code-Point Open (postcode, quality, eastings, northings).`);
  read.from ||= read.name;
  return read;
}
