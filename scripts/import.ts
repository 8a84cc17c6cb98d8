import { parseArgs } from 'node:util';
import { runImport } from './import/run-import.ts';
import { runCommand } from './lib/run-command.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { write: { type: 'boolean', default: false }, all: { type: 'boolean', default: false }, council: { type: 'string' }, miles: { type: 'string' } },
  });
  const { council, miles, ...rest } = values;
  const { text, exitCode } = await runImport({ positionals, ...rest, ...(council !== undefined && { council }), ...(miles !== undefined && { miles }) });
  if (exitCode === 2) console.error(text);
  else console.log(text);
  return exitCode;
});
