import { draftWords } from '../words/drafts.ts';

/** An error in words for editors. It is shown as it is. */
export class Told extends Error {
  override toString(): string { return this.message; }
}

const offline = /failed to fetch|networkerror|network error|load failed|fetch failed|timed out|does not answer/i;

/** True for the error by which a backend says that there is no draft. It is no fault. */
export const isNoDraft = (error: unknown): boolean => (error as { notUnderEditorialWorkflow?: boolean } | null)?.notUnderEditorialWorkflow === true;

/** True for an answer that there is no such thing. */
export const isNotThere = (error: unknown): boolean => (error as { status?: number } | null)?.status === 404;

/** The error of a backend in words for editors. Those that Decap itself reads stay as they are. */
export function told(error: unknown): unknown {
  if (error instanceof Told || isNoDraft(error) || isNotThere(error)) return error;
  const { status, message } = (error ?? {}) as { status?: number; message?: string };
  if (offline.test(message ?? String(error))) return new Told(draftWords.noNetwork);
  if (status === 401) return new Told(draftWords.signedOut);
  if (status === 403) return new Told(draftWords.notAllowed);
  if (status !== undefined && status !== null && status >= 500) return new Told(draftWords.serverTrouble);
  return error;
}

/** What a promise brings, and its error in words for editors. */
export const inPlainWords = <T>(asked: Promise<T>): Promise<T> => asked.catch((error: unknown) => { throw told(error); });
