/** A set of short questions as far as its ways go. */
interface Asked { questions: readonly { id: string; answers: readonly { leadsTo: string }[] }[] }

/** Where a question stands on the ways through the questions. */
export interface Standing {
  /** How many questions may still come, this one among them, on the longest way. */
  left: number;
  /** The ids of the questions that lead here, in their order. */
  from: readonly string[];
}

/** Where each question and outcome stands, by its id. Questions that go round in a loop are counted once. */
export function waysThrough({ questions }: Asked): ReadonlyMap<string, Standing> {
  const answers = new Map(questions.map((question) => [question.id, question.answers.map(({ leadsTo }) => leadsTo)]));
  const known = new Map<string, number>();
  const left = (id: string, before: ReadonlySet<string>): number => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const next = answers.get(id);
    if (!next || before.has(id)) return 0;
    const own = 1 + Math.max(0, ...next.map((to) => left(to, new Set([...before, id]))));
    known.set(id, own);
    return own;
  };
  const ids = new Set([...answers.keys(), ...[...answers.values()].flat()]);
  return new Map([...ids].map((id) => [id, { left: left(id, new Set()), from: questions.filter(({ answers: list }) => list.some(({ leadsTo }) => leadsTo === id)).map((question) => question.id) }]));
}
