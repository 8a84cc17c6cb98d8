import type { Council } from '../../schemas/index.ts';

type Statement = Council['accessibility'];

/** The kinds of content that a statement lists, under the headings of the model statement, in its order. */
const kinds = [
  ['issues', 'Non-compliance with the accessibility regulations'],
  ['disproportionateBurden', 'Disproportionate burden'],
  ['outOfScope', 'Content that’s not within the scope of the accessibility regulations'],
] as const;

/** What a statement lists as not accessible, kind by kind. A kind with nothing in it is left out. */
export const nonAccessible = (statement: Partial<Pick<Statement, (typeof kinds)[number][0]>>): { heading: string; list: readonly string[] }[] =>
  kinds.map(([kind, heading]) => ({ heading, list: statement[kind] ?? [] })).filter(({ list }) => list.length > 0);

/** What a statement says about compliance, before and after the name of the standard. */
export interface Compliance { before: string; after: string }

/**
 * The sentence about compliance, as the model statement of the government has it: exactly one for each status, and none
 * that claims anything where nobody has tested. The standard stands between the two halves.
 */
export function complianceOf({ status, ...statement }: Pick<Statement, 'status'> & Parameters<typeof nonAccessible>[0]): Compliance {
  const reasons = [...(statement.issues?.length ? ['the non-compliances'] : []), ...(statement.disproportionateBurden?.length || statement.outOfScope?.length ? ['the exemptions'] : [])].join(' and ');
  switch (status) {
    case 'fully': return { before: 'This website is fully compliant with the ', after: ' AA standard.' };
    case 'partially': return { before: 'This website is partially compliant with the ', after: ` AA standard, due to ${reasons} listed below.` };
    case 'not': return { before: 'This website is not compliant with the ', after: ` AA standard. ${reasons[0]?.toUpperCase() ?? ''}${reasons.slice(1)} are listed below.` };
    case 'not-tested': return { before: 'This website has not been tested against the ', after: ' AA standard, so we make no claim about its compliance.' };
  }
}
