/** A question whose answer is worked out once for each thing that it is asked of, such as the entries that were read. */
export function onceFor<Of extends object, Answer>(work: (of: Of) => Answer): (of: Of) => Answer {
  const answers = new WeakMap<Of, { answer: Answer }>();
  return (of) => {
    let known = answers.get(of);
    if (!known) answers.set(of, (known = { answer: work(of) }));
    return known.answer;
  };
}
