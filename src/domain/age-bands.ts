import { ageBands } from '../../schemas/framework/vocabularies/ages.ts';
import type { Service } from '../../schemas/index.ts';

type Ages = NonNullable<Service['ages']>;

/** The age bands that a range of ages touches. Unknown ages touch none: they are never shown as all ages. */
export const bandsOf = (ages: Ages | undefined): string[] =>
  ages ? ageBands.terms.filter(({ ages: band }) => band && ages.min <= band[1] && ages.max >= band[0]).map(({ id }) => id) : [];

/** A range of ages as one id of the search, for example `5-11`. */
export const spanOf = ({ min, max }: Ages): string => `${min}-${max}`;

/** The range of ages that an id of the search means. */
export function agesOfSpan(span: string): Ages {
  const [min = 0, max = min] = span.split('-').map(Number);
  return { min, max };
}
