// Starts a command of this folder. It is plain JavaScript, so that it can say on any Node what is missing.
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const [, , command, ...rest] = process.argv;
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 22)) {
  console.error(`Local Offer needs Node 22.22 or later, and this is Node ${process.versions.node}. Run “npm ci” (on Linux it brings Node 24), or install Node 24.`);
  process.exit(1);
}

process.argv = [...process.argv.slice(0, 2), ...rest];
// The program is the same each time, so what Node made of it the last time is kept, for the processes that it starts too.
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url));
module.enableCompileCache(process.env.NODE_COMPILE_CACHE);
try {
  await import(new URL(`${command}.ts`, import.meta.url).href);
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND' || process.env.DEBUG) throw error;
  console.error(`A part of the program is missing. Run “npm ci”, then try again. (${error.message.split('\n')[0]})`);
  process.exit(1);
}
