import { parseArgs } from 'node:util';
import { londonToday } from '../src/reader/today.ts';
import { contentFolder, contentFolderMissing } from './lib/folders.ts';
import { runCommand } from './lib/run-command.ts';
import { runReview } from './review/run-review.ts';

await runCommand(async () => {
  const { values } = parseArgs({
    options: { base: { type: 'string' }, head: { type: 'string' }, preview: { type: 'string' }, json: { type: 'boolean', default: false }, 'only-dates': { type: 'boolean', default: false } },
  });
  const { base, head, preview, json, 'only-dates': onlyDates } = values;
  const folder = contentFolder();
  const missing = await contentFolderMissing(folder);
  if (missing) throw new Error(missing);
  const { text, exitCode } = await runReview({ folder, base, head, json, onlyDates, preview: preview ?? process.env['SITE_URL'], today: londonToday() });
  if (exitCode === 2) console.error(text);
  else console.log(text);
  return exitCode;
});
