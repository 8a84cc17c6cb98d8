/** What each file of the site gave. */
const answers = new Map<string, Promise<unknown>>();

/** A file of the site itself, asked for once and only when somebody needs it. Where it cannot be had the answer is `otherwise`, and it is asked for again the next time. */
export function siteFile<T>(path: string, otherwise: T): Promise<T> {
  let answer = answers.get(path) as Promise<T> | undefined;
  if (!answer) {
    answer = fetch(new URL(path, location.origin)).then((response) => {
      if (!response.ok) throw new Error(`The file ${path} is missing.`);
      return response.json() as Promise<T>;
    }).catch(() => { answers.delete(path); return otherwise; });
    answers.set(path, answer);
  }
  return answer;
}
