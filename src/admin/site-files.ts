import { isNotThere } from './told.ts';

/** What a file of the site says now. Rejects where it cannot be had. */
export async function readSiteFile<T>(path: string): Promise<T> {
  const answer = await fetch(new URL(path, location.origin));
  if (!answer.ok) throw Object.assign(new Error(`${path} answered ${answer.status}.`), { status: answer.status });
  return (await answer.json()) as T;
}

const asked = new Map<string, Promise<unknown>>();

/** What the answer to a question was, asked once and only when somebody needs it. A question that failed is asked again the next time. */
export function once<T>(question: string, ask: () => Promise<T>): Promise<T> {
  const answer = (asked.get(question) as Promise<T> | undefined) ?? ask();
  asked.set(question, answer);
  answer.catch(() => asked.delete(question));
  return answer;
}

/** What a file of the site said, asked once. `otherwise` stands for a file that there is not, and for one that cannot be had until it is asked for again. */
export const siteFile = <T>(path: string, otherwise: T): Promise<T> =>
  once(path, () => readSiteFile<T>(path).catch((error: unknown) => { if (isNotThere(error)) return otherwise; throw error; })).catch(() => otherwise);
