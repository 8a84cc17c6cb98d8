import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize } from 'node:v8';
import { inject } from 'vitest';
import { collections } from '../../schemas/index.ts';
import type { Problem } from '../../schemas/problem.ts';
import { checkContent } from '../../scripts/check/check.ts';
import { withLines } from '../../scripts/check/lines.ts';
import type { Content, EntriesByCollection } from '../../src/reader/content.ts';
import { listFiles } from '../../src/reader/list-files.ts';
import { listImages } from '../../src/reader/list-images.ts';
import { readOne } from '../../src/reader/read-one.ts';
import { londonToday } from '../../src/reader/today.ts';
import { demonstration, temporaryFolder } from './run-build.ts';

/** The editor knows the real day, and the demonstration may have been written on a later one. */
const today = (): string => [londonToday(), inject('today')].toSorted().at(-1) ?? '';

let whole: Promise<Content> | undefined;

/** The demonstration’s content, which was read once for all test files. */
export const demonstrationRead = (): Promise<Content> => (whole ??= readFile(inject('contentRead')).then((bytes) => deserialize(bytes) as Content));

/** What is in a copy of the demonstration in which some files are others. Those alone are read: the rest is as it was. */
async function readWith(root: string, changed: ReadonlySet<string>): Promise<Content> {
  const before = await demonstrationRead();
  const { files, problems } = await listFiles(root);
  const pictures = await listImages(root);
  const reads = files.filter(({ file }) => changed.has(file)).map(({ collection, id, file }) => readOne({ root, collection: collection.name, id, file }));
  const same = new Set(files.map(({ file }) => file).filter((file) => !changed.has(file)));
  const entries = Object.fromEntries(collections.map(({ name }) => [name, [
    ...before.entries[name].filter(({ file }) => same.has(file)), ...reads.flatMap(({ entry }) => (entry?.collection === name ? [entry] : [])),
  ].toSorted((a, b) => (a.file < b.file ? -1 : 1))])) as unknown as EntriesByCollection;
  const found = [...before.problems.filter(({ file }) => same.has(file)), ...problems, ...pictures.problems, ...reads.flatMap((read) => read.problems)];
  return { ...before, root, entries, problems: found, images: pictures.images, files: files.length };
}

/** Hands the demonstration on, once the files of a change are in it, for as long as somebody looks at it. */
async function lookAt<T>(changes: ReadonlyMap<string, Buffer | string>, look: (content: Content) => T): Promise<T> {
  const root = temporaryFolder('changed');
  try {
    await cp(demonstration, root, { recursive: true });
    for (const [file, text] of changes) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), text);
    }
    return look(await readWith(root, new Set(changes.keys())));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** What is in the demonstration once the files of a change are in it. */
export const contentWith = (changes: ReadonlyMap<string, Buffer | string>): Promise<Content> => lookAt(changes, (content) => content);

/** Everything that the check says of that. */
export const checkedWith = (changes: ReadonlyMap<string, Buffer | string>): Promise<Problem[]> => lookAt(changes, (content) => withLines(content, checkContent(content, today()).problems));
