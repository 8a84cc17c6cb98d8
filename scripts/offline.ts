import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { counted } from '../src/domain/counted.ts';
import { londonToday } from '../src/reader/today.ts';
import { errorsReport } from './check/reporters/terminal.ts';
import { buildChecked } from './lib/build-checked.ts';
import { contentFolder, contentFolderMissing, home, shownFolder } from './lib/folders.ts';
import { runCommand } from './lib/run-command.ts';
import { makeCopy } from './offline/make-copy.ts';
import { outFileRefused } from './offline/out-file.ts';

await runCommand(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'local-offer-offline.zip' } } });
  const [folder, today] = [contentFolder(), londonToday()];
  const missing = await contentFolderMissing(folder);
  if (missing) throw new Error(missing);
  const out = resolve(process.env['INIT_CWD'] ?? process.cwd(), values.out);
  const refused = await outFileRefused(out);
  if (refused) throw new Error(refused);
  // Built anew, so that a copy is never older than the content, and without forms, which nobody can send from a disk.
  const site = join(home, '.astro', `offline-${process.pid}`);
  try {
    const { report, built } = await buildChecked({ folder, today, out: site, forms: 'none' });
    if (!built) {
      console.error(errorsReport(report, shownFolder(folder)));
      console.error('No copy was made, and one that is there is as it was.');
      return 1;
    }
    const { pages, bytes } = await makeCopy({ site, out, today });
    console.log(`The copy is in ${shownFolder(out)}: ${counted(pages, 'page')}, ${(bytes / 2 ** 20).toFixed(1)} MiB. Unpack it and open index.html.`);
    if (built.withoutAddress) console.warn('Nobody has said under which address the site is published, so the copy does not say where what is newest is. Write “siteUrl” in council.yml, or set SITE_URL.');
    return 0;
  } finally {
    await rm(site, { recursive: true, force: true });
  }
});
