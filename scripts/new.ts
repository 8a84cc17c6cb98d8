import { parseArgs } from 'node:util';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { collections, isSingle } from '../schemas/index.ts';
import { idPattern } from '../schemas/types/reference.ts';
import { londonToday } from '../src/reader/today.ts';
import { contentFolder, contentFolderMissing, shownFolder } from './lib/folders.ts';
import { template } from './lib/new-entry.ts';
import { runCommand } from './lib/run-command.ts';

await runCommand(async () => {
  const { positionals: [name, id = ''] } = parseArgs({ allowPositionals: true, options: {} });
  const kinds = collections.filter((collection) => !isSingle(collection));
  const collection = kinds.find((one) => one.name === name);
  if (!collection) throw new Error(`${name ? `There is no collection “${name}”.` : 'The collection is missing.'} Write one of these: ${kinds.map((one) => one.name).join(', ')}. For example: npm run new -- services portage`);
  if (!idPattern.test(id) || id.split('/').length !== collection.depth + 1) throw new Error(`“${id}” cannot be the name of a ${collection.singular}. Use small letters, digits and hyphens${collection.depth ? ', with the section before it, for example education/early-years' : ', for example portage'}.`);
  const folder = contentFolder();
  const missing = await contentFolderMissing(folder);
  if (missing) throw new Error(missing);
  const file = join(folder, collection.path, `${id}${collection.endings[0]}`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, template(collection, londonToday()), { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new Error(`${shownFolder(file)} is there already, and was left as it is. Choose another name.`) : error;
  });
  console.log(`Made ${shownFolder(file)}. Fill in what is true, delete what you do not need, then run npm run check.`);
  return 0;
});
