import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';

/** A file to import from. */
export interface Source {
  path: string;
  /** Its name without folders, as messages show it. */
  name: string;
  encoding: 'utf-8' | 'windows-1252';
}

/** Bytes of a source at most: three times the whole register of schools. */
export const sourceBytes = 200 * 1024 * 1024;

async function encodingOf(path: string, name: string): Promise<Source['encoding']> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let first: Buffer | undefined;
  let utf8 = true;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    first ??= chunk;
    if (chunk.includes(0)) {
      const fix = first.toString('latin1', 0, 2) === 'PK' ? 'Open it in a spreadsheet and save it as “CSV UTF-8”.' : 'Save it as text in UTF-8.';
      throw new Error(`${name} is not a text file, so it cannot be imported. ${fix}`);
    }
    try {
      if (utf8) decoder.decode(chunk, { stream: true });
    } catch {
      utf8 = false;
    }
  }
  try {
    if (utf8) decoder.decode();
  } catch {
    utf8 = false;
  }
  return utf8 ? 'utf-8' : 'windows-1252';
}

/**
 * The file that an import is made from. Its encoding is UTF-8 where all of it is, and otherwise Windows-1252, in which
 * the register of schools is published. Throws a sentence for an address on the web and for what is missing, empty, not
 * a file, too large or not text.
 */
export async function openSource(given: string, from = process.env['INIT_CWD'] ?? process.cwd()): Promise<Source> {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(given)) throw new Error(`“${given}” is an address on the web, and only files on this computer are imported. Download it first, then give the name of the file.`);
  const path = resolve(from, given);
  const name = basename(path);
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Error(`There is no file ${given}. Check its name, and give it from the folder in which you are.`);
  if (!found.isFile()) throw new Error(`${given} is not a file. Give the name of the file itself.`);
  if (found.size === 0) throw new Error(`${name} is empty. Download it again.`);
  if (found.size > sourceBytes) throw new Error(`${name} has ${Math.ceil(found.size / 1024 / 1024)} MB, more than the ${sourceBytes / 1024 / 1024} MB that can be imported. Divide it into smaller files.`);
  return { path, name, encoding: await encodingOf(path, name) };
}

/** The text of a source in pieces, without a byte-order mark. */
export async function* textOf({ path, encoding }: Source): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
