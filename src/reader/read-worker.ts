import { flushCompileCache } from 'node:module';
import { ready } from './process-pool.ts';
import { type FileToRead, readOne } from './read-one.ts';

// Files are read in a process of their own: a text that kills the Markdown engine then kills this process and not the build.
process.on('message', (files: FileToRead[]) => {
  process.send?.(files.map((file) => readOne(file)));
});
process.on('disconnect', () => process.exit(0));
process.send?.(ready);
// This process is ended and does not end: what Node compiled for it is kept now, where it keeps such things, for the next one.
flushCompileCache();
