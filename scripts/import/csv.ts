import { Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { type Source, textOf } from './source.ts';

/** One row of a table of text. */
export interface CsvRow {
  /** Its number as a spreadsheet shows it: the first row is 1. */
  number: number;
  cells: string[];
}

/** Characters of one row at most. A quotation mark that is never closed swallows what follows up to here. */
const longestRow = 100_000;

/**
 * The rows of a source, one at a time so that a large one needs no more memory than a small one. Rows without any text
 * are counted and left out. Throws a sentence with the line where a quotation mark is never closed.
 */
export async function* csvRows(source: Source): AsyncGenerator<CsvRow> {
  const parser = parse({ relax_column_count: true, relax_quotes: true, skip_empty_lines: false, max_record_size: longestRow });
  Readable.from(textOf(source)).on('error', (error) => parser.destroy(error)).pipe(parser);
  let number = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      number += 1;
      if (cells.some((cell) => cell.trim() !== '')) yield { number, cells };
    }
  } catch (error) {
    if (!(error as CsvError).code?.startsWith('CSV_')) throw error;
    throw new Error(`${source.name}, row ${number + 1}: the row cannot be read, probably because a quotation mark in it is never closed. Close it, or export the file again. Nothing was imported.`, { cause: error });
  }
}
