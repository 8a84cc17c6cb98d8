import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What is in a folder, file by file, as a digest of its bytes. `without` leaves out what is in folders of these names. */
export function digestOf(folder: string, without: readonly string[] = []): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')).filter((file) => !without.includes(file.split('/')[0] ?? '')).toSorted();
  return Object.fromEntries(files.filter((file) => statSync(join(folder, file)).isFile()).map((file) => [file, createHash('sha256').update(readFileSync(join(folder, file))).digest('hex')]));
}
