import { mkdir } from 'node:fs/promises';
import { build } from 'astro';
import { handOver } from '../../../src/reader/handover.ts';
import { londonToday } from '../../../src/reader/today.ts';
import { checkFolder } from '../../check/check.ts';
import { contentFolder, home, outFolder } from '../../lib/folders.ts';

// Content to pages as `npm run build` does it, without the search index: checked, then built.
const today = londonToday();
const { content, report } = await checkFolder(contentFolder(), today);
if (report.counts.error > 0) throw new Error(`The content has ${report.counts.error} errors.`);
handOver({ content, today });
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await mkdir(outFolder(), { recursive: true });
await build({ root: home, outDir: outFolder(), logLevel: 'error', mode: 'production' });
