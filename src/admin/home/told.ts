let waiting: string | undefined;

/** Leaves a sentence for the home of the editors, which is opened next. */
export const tellAtHome = (sentence: string): void => { waiting = sentence; };

/** The sentence that was left, once. */
export function toldAtHome(): string | undefined {
  const sentence = waiting;
  waiting = undefined;
  return sentence;
}
