import { parseArgs } from 'node:util';
import { runConfirm } from './confirm/run-confirm.ts';
import { runCommand } from './lib/run-command.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { on: { type: 'string' } } });
  const { text, exitCode } = await runConfirm(positionals, values.on);
  if (exitCode === 0) console.log(text);
  else console.error(text);
  return exitCode;
});
