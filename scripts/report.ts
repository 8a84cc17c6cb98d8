import { londonToday } from '../src/reader/today.ts';
import { contentFolder, contentFolderMissing } from './lib/folders.ts';
import { runCommand } from './lib/run-command.ts';
import { gapsReport } from './report/gaps.ts';
import type { Report } from './report/report.ts';

/** The reports by name. Each takes its own arguments. */
const reports: Readonly<Record<string, Report>> = { gaps: gapsReport };

await runCommand(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  const report = Object.hasOwn(reports, name) ? reports[name] : undefined;
  if (!report) {
    console.error(`${name === '' ? 'Say which report you want' : `There is no report “${name.slice(0, 60)}”`}: ${Object.keys(reports).join(', ')}.`);
    return 2;
  }
  const folder = contentFolder();
  const missing = await contentFolderMissing(folder);
  if (missing) throw new Error(missing);
  console.log(await report({ folder, today: londonToday(), args }));
  return 0;
});
