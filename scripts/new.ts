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
  const { positionals: [name, id, ...more] } = parseArgs({ allowPositionals: true, options: {} });
  const collection = collections.find((one) => one.name === name);
  const usage = `Write one of these: ${collections.map((one) => one.name).join(', ')}. For example: npm run new -- services portage`;
  if (!collection) throw new Error(`${name ? `There is no collection “${name}”.` : 'The collection is missing.'} ${usage}`);
  const single = isSingle(collection);
  const tooMuch = single ? [id, ...more][0] : more[0];
  if (tooMuch !== undefined) throw new Error(`“${tooMuch}” is one word too many. ${single ? `There is one file of this kind, so it has no name. Write: npm run new -- ${collection.name}` : 'One file is made at a time.'}`);
  const names = `Use small letters, digits and hyphens${collection.depth ? ', with the section before it, for example education/early-years' : ', for example portage'}.`;
  if (!single && id === undefined) throw new Error(`The name of the ${collection.singular} is missing. ${names}`);
  if (!single && (!idPattern.test(id ?? '') || id?.split('/').length !== collection.depth + 1)) throw new Error(`“${id}” cannot be the name of a ${collection.singular}. ${names}`);
  const folder = contentFolder();
  const missing = await contentFolderMissing(folder);
  if (missing) throw new Error(missing);
  const file = single ? join(folder, collection.path) : join(folder, collection.path, `${id}${collection.endings[0]}`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, template(collection, londonToday()), { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new Error(`${shownFolder(file)} is there already, and was left as it is.${single ? '' : ' Choose another name.'}`) : error;
  });
  console.log(`Made ${shownFolder(file)}. Fill in what is true, delete what you do not need, then run npm run check.`);
  return 0;
});
