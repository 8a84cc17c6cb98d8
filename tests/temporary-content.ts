import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { examples } from '../schemas/examples/index.ts';

/** An entry as a file of nothing but YAML, its texts in quotation marks so that no other program reads them as numbers. */
export const asYaml = (entry: object): string => stringify(entry, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });

/** An entry as a Markdown file with its fields before its text. */
export const asMarkdown = (entry: object, body = 'We help you to begin.\n'): string => `---\n${asYaml(entry)}---\n\n${body}`;

/** The two files without which no content folder is complete. Few entries cannot hold all that a council may ask for. */
export const council = { 'council.yml': asYaml({ ...examples.council, coverage: undefined }), 'glossary.yml': asYaml(examples.glossary) };

/** A folder of its own for one test, gone when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'local offer ')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files into a folder, with the folders that they need. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

/** A content folder of these files for one test. */
export async function temporaryContent(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await temporaryFolder();
  await writeFiles(folder, files);
  return folder;
}
