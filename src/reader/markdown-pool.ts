import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { limits } from './limits.ts';
import type { Rendered, Source } from './markdown.ts';

interface Job {
  sources: Source[];
  done: (results: Rendered[]) => void;
  /** True for a text that gets a process that has done nothing else. */
  alone?: true;
}

const workerFile = fileURLToPath(new URL('markdown-worker.ts', import.meta.url));

const lost = (): Rendered => ({
  html: '', headings: [], links: [],
  findings: [{ rule: 'MarkdownKilled', message: `The text stops the Markdown engine, or takes it longer than ${limits.markdownSeconds} seconds.`, fix: 'Look for very long paragraphs or rows of the same mark, and remove them.' }],
});

/**
 * Renders Markdown in processes of their own, in batches. When a batch kills its process, or takes too long, its texts
 * are tried again one by one, so that exactly the text that does it is named and every other one is rendered. A text is
 * blamed only for a process that did nothing else: one that was used before may have died of something else.
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
    const used = job.alone ? undefined : this.#idle.pop();
    this.#run(used ?? this.#start(), job, used !== undefined);
  }

  #start(): ChildProcess {
    // The engine says why it gave up on standard error; the finding says it to people, with the file.
    const child = fork(this.#entry, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [] });
    this.#children.add(child);
    const forget = (): void => {
      this.#children.delete(child);
      this.#idle = this.#idle.filter((one) => one !== child);
    };
    child.on('exit', forget).on('error', forget);
    return child;
  }

  #run(child: ChildProcess, job: Job, used: boolean): void {
    let over = false;
    const end = (): void => {
      over = true;
      clearTimeout(timer);
      child.off('message', answered).off('exit', died).off('error', died);
      this.#busy -= 1;
    };
    const answered = (results: unknown): void => {
      end();
      this.#idle.push(child);
      job.done(results as Rendered[]);
      this.#next();
    };
    const died = (): void => {
      if (over) return;
      end();
      if (this.#closed || (job.sources.length === 1 && !used)) job.done(job.sources.map(lost));
      else if (job.sources.length === 1) this.#queue.unshift({ ...job, alone: true });
      else void Promise.all(job.sources.map((source) => this.render([source]))).then((results) => job.done(results.flat()));
      this.#next();
    };
    const timer = setTimeout(() => child.kill('SIGKILL'), limits.markdownSeconds * 1000 * (job.sources.length > 1 ? 2 : 1));
    child.on('message', answered).on('exit', died).on('error', died);
    // A process that is gone before it gets the texts tells it here alone: its end has been told already.
    child.send(job.sources, (error) => {
      if (!error) return;
      child.kill('SIGKILL');
      died();
    });
  }
}
