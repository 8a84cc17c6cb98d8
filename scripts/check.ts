import { parseArgs } from 'node:util';
import { londonToday } from '../src/reader/today.ts';
import { withExternalLinks } from './check/with-external-links.ts';
import { checkFolder } from './check/check.ts';
import { githubReport } from './check/reporters/github.ts';
import { terminalReport } from './check/reporters/terminal.ts';
import { contentFolder, contentFolderMissing, shownFolder } from './lib/folders.ts';
import { runCommand } from './lib/run-command.ts';

await runCommand(async () => {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, advice: { type: 'boolean', default: false }, external: { type: 'boolean', default: false } } });
  const folder = contentFolder();
  const missing = await contentFolderMissing(folder);
  if (missing) throw new Error(missing);
  const today = londonToday();
  const checked = await checkFolder(folder, today);
  const report = values.external ? await withExternalLinks(checked, today) : checked.report;
  if (values.json) console.log(JSON.stringify(report, null, 2));
  else {
    if (process.env['GITHUB_ACTIONS'] === 'true') console.log(githubReport(report, shownFolder(folder)));
    console.log(terminalReport(report, shownFolder(folder), values.advice));
  }
  return report.counts.error > 0 ? 1 : 0;
});
