/** Lets one question after the other go to a host, with a pause between them. Different hosts do not wait for each other. */
export function turns(pause: number, wait: (milliseconds: number) => Promise<unknown>): <T>(host: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return async (host, work) => {
    const before = last.get(host);
    const mine = (async () => {
      if (before) {
        await before;
        await wait(pause);
      }
      return work();
    })();
    last.set(host, mine.catch(() => undefined));
    return mine;
  };
}

/** One host at a time, for each host. */
export type Turn = ReturnType<typeof turns>;
