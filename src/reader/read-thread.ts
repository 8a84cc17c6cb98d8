import { parentPort } from 'node:worker_threads';
import type { Asked } from './read-many.ts';
import { readOne } from './read-one.ts';

parentPort?.on('message', ({ root, files }: Asked) => {
  void Promise.all(files.map((file) => readOne(root, file))).then((read) => parentPort?.postMessage(read));
});
