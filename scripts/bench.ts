import { runBench } from './bench/run-bench.ts';
import { runCommand } from './lib/run-command.ts';

await runCommand(() => runBench(process.argv.slice(2)));
