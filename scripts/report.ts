import { resolve } from 'node:path';
import { londonToday } from '../src/reader/today.ts';
import { contentFolder, contentFolderMissing } from './lib/folders.ts';
import { runCommand } from './lib/run-command.ts';
import { writeWhole } from './lib/whole-file.ts';
import { freshnessReport } from './report/freshness.ts';
import { gapsReport } from './report/gaps.ts';
import { intoFile } from './report/into-file.ts';
import { linksReport } from './report/links.ts';
import type { Report } from './report/report.ts';

/** The reports by name. Each takes its own arguments. */
const reports: Readonly<Record<string, Report>> = { freshness: freshnessReport, gaps: gapsReport, links: linksReport };

await runCommand(async () => {
  const [name = '', ...rest] = process.argv.slice(2);
  const report = Object.hasOwn(reports, name) ? reports[name] : undefined;
  if (!report) {
    console.error(`${name === '' ? 'Say which report you want' : `There is no report “${name.slice(0, 60)}”`}: ${Object.keys(reports).join(', ')}.`);
    return 2;
  }
  const folder = contentFolder();
  const missing = await contentFolderMissing(folder);
  if (missing) throw new Error(missing);
  const { file, args } = intoFile(rest);
  const text = await report({ folder, today: londonToday(), args });
  const whole = text.endsWith('\n') ? text : `${text}\n`;
  if (file === undefined) process.stdout.write(whole);
  else {
    await writeWhole(resolve(process.env['INIT_CWD'] ?? process.cwd(), file), whole, (code) => `The report could not be written to ${file} (${code}). Name a file in a folder that is there and in which you may write.`);
    console.error(`The report is in ${file}.`);
  }
  return 0;
});
