import { parseArgs } from 'node:util';
import { counted } from '../src/domain/counted.ts';
import { londonToday } from '../src/reader/today.ts';
import { githubReport } from './check/reporters/github.ts';
import { errorsReport } from './check/reporters/terminal.ts';
import { buildChecked } from './lib/build-checked.ts';
import { contentFolder, contentFolderMissing, outFolder, shownFolder } from './lib/folders.ts';
import { runCommand } from './lib/run-command.ts';

await runCommand(async () => {
  parseArgs({ options: {} });
  const [folder, out, today] = [contentFolder(), outFolder(), londonToday()];
  const missing = await contentFolderMissing(folder);
  if (missing) throw new Error(missing);
  const { report, built } = await buildChecked({ folder, today, out });
  if (process.env['GITHUB_ACTIONS'] === 'true') console.log(githubReport(report, shownFolder(folder)));
  if (!built) {
    console.error(errorsReport(report, shownFolder(folder)));
    console.error(`Nothing was built, and ${shownFolder(out)} is as it was.`);
    return 1;
  }
  const { pagesMs, indexMs, documents, withoutEditor, withoutAddress } = built;
  const { warning, advice, files } = report.counts;
  console.log(`${counted(files, 'file')} checked: 0 errors, ${counted(warning, 'warning')}, ${advice} advice${warning + advice > 0 ? ' (npm run check shows them)' : ''}.`);
  console.log(`Built ${shownFolder(out)} in ${(pagesMs / 1000).toFixed(1)} s. The search finds ${counted(documents, 'page or term', 'pages and terms')}; its index took ${(indexMs / 1000).toFixed(1)} s longer.`);
  for (const sentence of [withoutEditor, withoutAddress]) if (sentence) console.warn(sentence);
  return 0;
});
