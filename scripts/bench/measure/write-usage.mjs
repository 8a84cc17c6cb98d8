// Preloaded into every Node process of a measured command where there is no GNU time: writes what the process used.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(join(process.env.BENCH_USAGE_FOLDER, String(process.pid)), `${userCPUTime / 1e6} ${systemCPUTime / 1e6} ${maxRSS}`);
});
