import { askOnce } from '../domain/ask-once.ts';
import { isNotThere } from './told.ts';

/** What a file of the site says now. Rejects where it cannot be had. */
export async function readSiteFile<T>(path: string): Promise<T> {
  const answer = await fetch(new URL(path, location.origin));
  if (!answer.ok) throw Object.assign(new Error(`${path} answered ${answer.status}.`), { status: answer.status });
  return (await answer.json()) as T;
}

/** What a file said, or undefined where there is none. */
const fileOf = askOnce((path: string) => readSiteFile<unknown>(path).catch((error: unknown) => { if (isNotThere(error)) return undefined; throw error; }));

/** What a file of the site said, asked once and only when somebody needs it. `otherwise` stands for a file that there is not, and for one that cannot be had until it is asked for again. */
export const siteFile = async <T>(path: string, otherwise: T): Promise<T> => ((await fileOf(path).catch(() => undefined)) as T | undefined) ?? otherwise;
