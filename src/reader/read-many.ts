import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type FileToRead, type Read, readOne } from './read-one.ts';

/** Files that are read together. */
const batchSize = 96;
/** From so many files on it is worth starting threads, each of which loads the schemas anew. */
const manyFiles = 1500;

/** What one thread is asked, and what it answers. */
export interface Asked { root: string; files: readonly FileToRead[] }

/** A thread that reads a batch at a time. A thread that breaks rejects what it was asked. */
class ReadingThread {
  // A thread keeps nothing between batches. Without a limit it would let rubbish grow to gigabytes before it cleared up.
  readonly #worker = new Worker(new URL('read-thread.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 } });

  ask(asked: Asked): Promise<Read[]> {
    return new Promise((done, fail) => {
      this.#worker.once('error', fail).once('message', (answer: Read[]) => {
        this.#worker.off('error', fail);
        done(answer);
      });
      this.#worker.postMessage(asked);
    });
  }

  end(): void {
    void this.#worker.terminate();
  }
}

/**
 * What each file gave, in batches and in the order of the files. Many files are read by several threads, because
 * reading YAML takes longer than anything else that is done with a file.
 */
export async function* readMany(root: string, files: readonly FileToRead[]): AsyncGenerator<Read[]> {
  const batches = Array.from({ length: Math.ceil(files.length / batchSize) }, (_, index) => files.slice(index * batchSize, (index + 1) * batchSize));
  if (files.length < manyFiles) {
    for (const batch of batches) yield Promise.all(batch.map((file) => readOne(root, file)));
    return;
  }
  const threads = Array.from({ length: Math.max(2, Math.min(4, availableParallelism())) }, () => new ReadingThread());
  try {
    const waiting: Promise<Read[]>[] = [];
    const turns = threads.map(() => Promise.resolve() as Promise<unknown>);
    batches.forEach((batch, index) => {
      const thread = index % threads.length;
      const answer = (turns[thread] as Promise<unknown>).then(() => (threads[thread] as ReadingThread).ask({ root, files: batch }));
      turns[thread] = answer;
      // Somebody waits for it further down; until then a failure must not end the process.
      answer.catch(() => undefined);
      waiting.push(answer);
    });
    for (const answer of waiting) yield await answer;
  } finally {
    for (const thread of threads) thread.end();
  }
}
