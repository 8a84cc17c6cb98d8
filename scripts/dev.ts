import { dev } from 'astro';
import { contentFolder, contentFolderMissing, home } from './lib/folders.ts';
import { runCommand } from './lib/run-command.ts';

await runCommand(async () => {
  const folder = contentFolder();
  const missing = await contentFolderMissing(folder);
  if (missing) throw new Error(missing);
  process.env['CONTENT_DIR'] = folder;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await dev({ root: home, server: { port: Number(process.env['PORT'] || 4321) } });
  return 0;
});
