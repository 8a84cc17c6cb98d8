import { type ChildProcess, fork } from 'node:child_process';

/** How many times as long as usual an item may take when it is tried alone. */
const patience = 6;

interface Job<Item, Answer> {
  items: readonly Item[];
  done: (answers: Answer[]) => void;
  /** True for an item that gets a process that has done nothing else, and more time. */
  alone?: true;
}

/** What a process sends when it has loaded its program. */
export const ready = 'ready';

/** What a pool is made of. */
export interface Crew<Item, Answer> {
  /** The module that a process runs: it answers each list of items with a list of answers. */
  program: string;
  /** How many processes may work side by side. */
  size: number;
  /** Seconds that one item may take, and half of what several may take, before its process is given up and it is tried alone. */
  seconds: number;
  /**
   * Seconds that a process may take to load its program, which then sends `ready`: only from there on time counts, so
   * that a busy machine blames no item. Without it time counts from the beginning.
   */
  startSeconds?: number;
  /** The answer for an item that ends the process that works on it. */
  lost: (item: Item) => Answer;
}

/**
 * Works in processes of their own, in batches. When a batch kills its process, or takes too long, its items are tried
 * again one by one, so that exactly the item that does it is named and every other one is answered. An item is blamed
 * only for a process that did nothing else: one that was used before may have died of something else. And it is blamed
 * for its time only when that was several times what it may take: on a busy machine every item is slow.
 */
export class ProcessPool<Item, Answer> {
  readonly #queue: Job<Item, Answer>[] = [];
  readonly #children = new Set<ChildProcess>();
  readonly #crew: Crew<Item, Answer>;
  #busy = 0;
  #closed = false;

  constructor(crew: Crew<Item, Answer>) {
    this.#crew = crew;
  }

  /** The answers, in the order of the items. */
  ask(items: readonly Item[]): Promise<Answer[]> {
    if (items.length === 0) return Promise.resolve([]);
    return new Promise((done) => {
      this.#queue.push({ items, done });
      this.#next();
    });
  }

  /** Ends the processes. What is still being worked on is given up. */
  close(): void {
    this.#closed = true;
    for (const child of this.#children) child.kill('SIGKILL');
  }

  #idle: ChildProcess[] = [];

  #next(): void {
    if (this.#busy >= this.#crew.size) return;
    const job = this.#queue.shift();
    if (!job) return;
    this.#busy += 1;
    const used = job.alone ? undefined : this.#idle.pop();
    this.#run(used ?? this.#start(), job, used !== undefined);
  }

  #start(): ChildProcess {
    // What a process says when it dies means nothing to an editor; `lost` says it to people, with the file.
    const child = fork(this.#crew.program, { serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: ['--single-threaded', '--max-semi-space-size=16'] });
    this.#children.add(child);
    const forget = (): void => {
      this.#children.delete(child);
      this.#idle = this.#idle.filter((one) => one !== child);
    };
    child.on('exit', forget).on('error', forget);
    return child;
  }

  #run(child: ChildProcess, job: Job<Item, Answer>, used: boolean): void {
    let over = false;
    let late = false;
    const end = (): void => {
      over = true;
      clearTimeout(timer);
      child.off('message', answered).off('exit', died).off('error', died);
      this.#busy -= 1;
    };
    const limit = this.#crew.seconds * (job.alone ? patience : job.items.length > 1 ? 2 : 1);
    let timer: NodeJS.Timeout | undefined;
    const allow = (seconds: number): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        late = true;
        child.kill('SIGKILL');
      }, seconds * 1000);
    };
    const answered = (answers: unknown): void => {
      if (answers === ready) return allow(limit);
      end();
      this.#idle.push(child);
      job.done(answers as Answer[]);
      this.#next();
    };
    const died = (): void => {
      if (over) return;
      end();
      if (this.#closed || (job.items.length === 1 && !used && (job.alone || !late))) job.done(job.items.map(this.#crew.lost));
      else if (job.items.length === 1) this.#queue.unshift({ ...job, alone: true });
      else void Promise.all(job.items.map((item) => this.ask([item]))).then((answers) => job.done(answers.flat()));
      this.#next();
    };
    allow(used ? limit : this.#crew.startSeconds ?? limit);
    child.on('message', answered).on('exit', died).on('error', died);
    // A process that is gone before it gets the items tells it here alone: its end has been told already.
    child.send(job.items, (error) => {
      if (!error) return;
      child.kill('SIGKILL');
      died();
    });
  }
}
