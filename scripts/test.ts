import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { home } from './lib/folders.ts';
import { installEditor } from './lib/install-editor.ts';
import { runCommand } from './lib/run-command.ts';
import { runBeside, runVitest } from './test/run-vitest.ts';
import { ownContent } from './test/whose-content.ts';

/** The type checks, each of which counts as a test. The first one also writes the types that the second one needs. */
const typeChecks = [
  ['Types of pages and components', join('node_modules', 'astro', 'bin', 'astro.mjs'), 'check'],
  ['Types of everything else', join('node_modules', 'typescript', 'bin', 'tsc'), '-p', '.'],
] as const;

let [passed, failed] = [0, 0];

/** Checks the types while the tests run. What is wrong with them is told in one piece, when it is known. */
async function checkTypes(): Promise<void> {
  for (const [label, ...command] of typeChecks) {
    const { exitCode, said } = await runBeside(...command);
    if (exitCode === 0) passed += 1;
    else failed += 1;
    console.log(`\n${label}: ${exitCode === 0 ? 'right' : 'failed'}.${said && `\n${said}`}\n`);
  }
}

await runCommand(async () => {
  const { positionals: filters } = parseArgs({ allowPositionals: true });
  // The types of the editor are among its packages.
  const missing = await installEditor();
  if (missing) {
    console.log(`The editor’s packages cannot be installed, so it cannot be tested. ${missing.trim().split('\n')[0]}`);
    failed += 1;
  }
  // With a filter somebody is at work on a few tests, and wants no others.
  const types = filters.length === 0 ? checkTypes() : undefined;
  const own = types && ownContent(join(home, 'content'));
  if (own) {
    await types;
    console.log(`\n${own}`);
    return failed > 0 ? 1 : 0;
  }
  const [tests] = await Promise.all([runVitest(filters), types]);
  for (const sentence of tests.sentences) console.log(sentence);
  passed += tests.passed;
  failed += tests.failed;
  return failed > 0 ? 1 : 0;
});

// A run that could not even start has not passed.
if (process.exitCode !== 0 && failed === 0) failed = 1;
console.log(`\n${passed} passed, ${failed} failed`);
