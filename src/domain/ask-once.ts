/** A question whose answer is asked for once for each thing that it is asked of. One that failed is asked again the next time. */
export function askOnce<Of, Answer>(ask: (of: Of) => Promise<Answer>): (of: Of) => Promise<Answer> {
  const asked = new Map<Of, Promise<Answer>>();
  return (of) => {
    const answer = asked.get(of) ?? ask(of);
    asked.set(of, answer);
    answer.catch(() => asked.delete(of));
    return answer;
  };
}
