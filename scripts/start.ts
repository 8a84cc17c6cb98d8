import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { counted } from '../src/domain/counted.ts';
import { londonToday } from '../src/reader/today.ts';
import type { Report } from './check/check.ts';
import { terminalReport } from './check/reporters/terminal.ts';
import { buildChecked } from './lib/build-checked.ts';
import { contentFolder, contentFolderMissing, home, outFolder, shownFolder } from './lib/folders.ts';
import { runCommand } from './lib/run-command.ts';
import { localClone } from './lib/local-clone.ts';
import { editLocally, type LocalEditing } from './lib/local-editing.ts';
import { receiveLocally } from './lib/local-messages.ts';
import { portAsked, tryPort } from './lib/port.ts';
import { serve } from './lib/serve.ts';

/** Where the site is built that is looked at. Its forms stay on this computer, so it must not be taken for the one to publish. */
const lookedAt = (): string => (process.env['OUT_DIR'] ? outFolder() : join(home, '.astro', 'start'));

/** The editor on a clone of the repository. A site can be looked at without it, so what stops it is only said. */
async function startEditing(content: string, out: string): Promise<LocalEditing | undefined> {
  try {
    const clone = await localClone(content);
    const editing = await editLocally(clone, await readFile(join(out, 'admin', 'site.json'), 'utf8'));
    console.log(`What is saved in the editor becomes a branch of ${clone.folder}`);
    return editing;
  } catch (error) {
    console.warn(`The editor cannot work on this computer: ${(error as Error).message.split('\n')[0]} It needs Git.`);
    return undefined;
  }
}

await runCommand(async () => {
  parseArgs({ options: {} });
  const port = portAsked();
  const [folder, out, today] = [contentFolder(), lookedAt(), londonToday()];
  const missing = await contentFolderMissing(folder);
  if (missing) throw new Error(missing);
  await tryPort(port);
  console.log(`Checking ${shownFolder(folder)} …`);
  const checked = ({ counts }: Report): void => {
    if (counts.error === 0) console.log(`${counted(counts.files, 'file is', 'files are')} right (${counted(counts.warning, 'warning')}). Building …`);
  };
  const { report, built } = await buildChecked({ folder, today, out, forms: 'local', checked });
  if (!built) {
    console.error(terminalReport(report, shownFolder(folder)));
    return 1;
  }
  const { withoutEditor } = built;
  if (withoutEditor) console.warn(withoutEditor);
  const editing = withoutEditor ? undefined : await startEditing(folder, out);
  const receive = receiveLocally(join(dirname(out), 'messages.txt'));
  const { address } = await serve(out, port, (request, response) => receive(request, response) || (editing?.answer(request, response) ?? false)).catch((error: unknown) => {
    // Another program may have taken the port meanwhile. The editor’s server would keep this one waiting.
    editing?.close();
    throw error;
  });
  console.log(`The Local Offer is at ${address}${editing ? `, and its editor at ${address}/admin/` : ''}\nStop it with Ctrl+C.`);
  return 0;
});
