import { londonToday } from '../src/reader/today.ts';
import { checkFolder } from './check/check.ts';
import { terminalReport } from './check/reporters/terminal.ts';
import { buildSite } from './lib/build-site.ts';
import { contentFolder, contentFolderMissing, outFolder, shownFolder } from './lib/folders.ts';
import { runCommand } from './lib/run-command.ts';
import { serve } from './lib/serve.ts';

await runCommand(async () => {
  const port = Number(process.env['PORT'] || 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is “${process.env['PORT']}”, which is not the number of a port. Write a number from 1 to 65535.`);
  const [folder, out, today] = [contentFolder(), outFolder(), londonToday()];
  const missing = await contentFolderMissing(folder);
  if (missing) throw new Error(missing);
  console.log(`Checking ${shownFolder(folder)} …`);
  const { content, report } = await checkFolder(folder, today);
  if (report.counts.error > 0) {
    console.error(terminalReport(report, shownFolder(folder)));
    return 1;
  }
  console.log(`${report.counts.files} files are right (${report.counts.warning} warnings). Building …`);
  await buildSite(content, today, out);
  const { address } = await serve(out, port);
  console.log(`The Local Offer is at ${address}\nStop it with Ctrl+C.`);
  return 0;
});
