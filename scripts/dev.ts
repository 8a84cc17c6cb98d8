import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { devEditor } from './lib/dev-editor.ts';
import { contentFolder, contentFolderMissing, home } from './lib/folders.ts';
import { devMessages } from './lib/dev-messages.ts';
import { portAsked, tryPort } from './lib/port.ts';
import { runCommand } from './lib/run-command.ts';
import { checkSiteAddress } from './lib/site-address.ts';

await runCommand(async () => {
  parseArgs({ options: {} });
  const port = portAsked();
  checkSiteAddress();
  const folder = contentFolder();
  const missing = await contentFolderMissing(folder);
  if (missing) throw new Error(missing);
  await tryPort(port);
  process.env['CONTENT_DIR'] = folder;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const editor = await devEditor(folder).catch((error: Error) => void console.warn(`There is no editor while you develop: ${error.message.split('\n')[0]}`));
  await dev({ root: home, server: { port }, vite: { plugins: [devMessages(join(home, '.astro', 'messages.txt')), ...(editor ? [editor] : [])] } });
  return 0;
});
