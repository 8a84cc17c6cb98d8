import { type Facts, pagesOf } from '../facts.ts';
import type { Part } from '../part.ts';
import type { CoverageRules } from '../rule.ts';

/** The moves between phases, with the ages before and after. A page is about a move when its ages reach from the one to the other. */
const moves = {
  'se7-move-early-years-to-school': { ages: [4, 5], missing: 'No page says how to move from nursery to school.' },
  'se7-move-primary-to-secondary': { ages: [10, 12], missing: 'No page says how to move from primary to secondary school.' },
  'se7-move-post-16': { ages: [15, 17], missing: 'No page says how to move on from school at 16.' },
  'se7-move-to-adult-life': { ages: [17, 19], missing: 'No page says how to move on at 18 and into adult life.' },
} as const;

/** The item of the Code that asks for support with all moves. */
const allMoves = 'cop4-list-phases';

function part({ guides, pathways, declared }: Facts, id: keyof typeof moves): Part {
  const { ages: [before, after], missing } = moves[id];
  const reaching = pagesOf([...guides, ...pathways].filter(({ data: { meets, ages } }) => meets?.includes(allMoves) && ages && ages.min <= before && ages.max >= after));
  return { evidence: [...declared(id), ...reaching], missing };
}

const ids = Object.keys(moves) as (keyof typeof moves)[];

/** Moving from one phase to the next. A page that does not say for which ages it is counts for no move of its own accord. */
export const movingOnRules: CoverageRules = {
  ...Object.fromEntries(ids.map((id) => [id, (facts: Facts) => [part(facts, id)]])),
  [allMoves]: (facts) => ids.map((id) => part(facts, id)),
};
