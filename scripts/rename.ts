import { parseArgs } from 'node:util';
import { runCommand } from './lib/run-command.ts';
import { runRename } from './rename/run-rename.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean', default: false } } });
  const { text, exitCode } = await runRename(positionals, values.write);
  if (exitCode === 2) console.error(text);
  else console.log(text);
  return exitCode;
});
