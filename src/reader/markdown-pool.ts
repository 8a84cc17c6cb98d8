import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { limits } from './limits.ts';
import type { Rendered, Source } from './markdown.ts';

interface Job { sources: Source[]; done: (results: Rendered[]) => void }

const workerFile = fileURLToPath(new URL('markdown-worker.ts', import.meta.url));

const lost = (): Rendered => ({
  html: '', headings: [], links: [],
  findings: [{ rule: 'MarkdownKilled', message: `The text stops the Markdown engine, or takes it longer than ${limits.markdownSeconds} seconds.`, fix: 'Look for very long paragraphs or rows of the same mark, and remove them.' }],
});

/**
 * Renders Markdown in processes of their own, in batches. When a batch kills its process, or takes too long, its texts
 * are tried again one by one, so that exactly the text that does it is named and every other one is rendered.
 */
export class MarkdownPool {
  readonly #queue: Job[] = [];
  readonly #children = new Set<ChildProcess>();
  readonly #size: number;
  readonly #entry: string;
  #busy = 0;
  #closed = false;

  /** @param entry The module that a process runs. Tests give one that dies. */
  constructor(size = Math.max(1, Math.min(3, availableParallelism() - 1)), entry = workerFile) {
    this.#size = size;
    this.#entry = entry;
  }

  /** The rendered texts, in the order of the sources. */
  render(sources: Source[]): Promise<Rendered[]> {
    if (sources.length === 0) return Promise.resolve([]);
    return new Promise((done) => {
      this.#queue.push({ sources, done });
      this.#next();
    });
  }

  /** Ends the processes. What is still being rendered is given up. */
  close(): void {
    this.#closed = true;
    for (const child of this.#children) child.kill('SIGKILL');
  }

  #idle: ChildProcess[] = [];

  #next(): void {
    if (this.#busy >= this.#size) return;
    const job = this.#queue.shift();
    if (!job) return;
    this.#busy += 1;
    const child = this.#idle.pop() ?? this.#start();
    this.#run(child, job);
  }

  #start(): ChildProcess {
    // The engine says why it gave up on standard error; the finding says it to people, with the file.
    const child = fork(this.#entry, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [] });
    this.#children.add(child);
    return child;
  }

  #run(child: ChildProcess, job: Job): void {
    const timer = setTimeout(() => child.kill('SIGKILL'), limits.markdownSeconds * 1000 * (job.sources.length > 1 ? 2 : 1));
    const finish = (results: Rendered[]): void => {
      clearTimeout(timer);
      child.removeAllListeners('message').removeAllListeners('exit').removeAllListeners('error');
      this.#busy -= 1;
      job.done(results);
      this.#next();
    };
    const died = (): void => {
      this.#children.delete(child);
      if (this.#closed || job.sources.length === 1) return finish(job.sources.map(lost));
      const halves = job.sources.map((source) => this.render([source]));
      void Promise.all(halves).then((results) => job.done(results.flat()));
      clearTimeout(timer);
      this.#busy -= 1;
      this.#next();
    };
    child.once('message', (results: Rendered[]) => {
      this.#idle.push(child);
      finish(results);
    });
    child.once('exit', died);
    child.once('error', died);
    child.send(job.sources, (error) => { if (error) child.kill('SIGKILL'); });
  }
}
