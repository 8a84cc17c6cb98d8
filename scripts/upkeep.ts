import { parseArgs } from 'node:util';
import { londonToday } from '../src/reader/today.ts';
import { checkFolder } from './check/check.ts';
import { contentFolder, contentFolderMissing } from './lib/folders.ts';
import { lookAtLinks } from './lib/external-links/look-at-links.ts';
import { runCommand } from './lib/run-command.ts';
import { freshness } from './upkeep/freshness.ts';
import { deadLinks } from './upkeep/links.ts';
import { passed } from './upkeep/passed.ts';
import { isQuiet, type Upkeep, upkeepReport } from './upkeep/report.ts';

// The exit code is 0 where there is nothing to see to, and 3 where there is.
await runCommand(async () => {
  const { values } = parseArgs({ options: { links: { type: 'boolean', default: false } } });
  const folder = contentFolder();
  const missing = await contentFolderMissing(folder);
  if (missing) throw new Error(missing);
  const today = londonToday();
  const { content, report } = await checkFolder(folder, today);
  const looked = values.links ? await lookAtLinks(content, today) : { links: [], found: new Map(), notes: [] };
  const upkeep: Upkeep = { ...freshness(content, today), ...passed(report.problems), links: deadLinks(looked), notes: looked.notes };
  console.log(upkeepReport(upkeep));
  return isQuiet(upkeep) ? 0 : 3;
});
