import { questionIds } from '../../schemas/framework/questions.ts';

/** What can be compared: records of one kind. */
export type Kind = 'services' | 'settings';

/** Four columns are as many as somebody can read side by side. */
export const mostCompared = 4;

/** What is compared, and on which question. */
export interface Comparison {
  /** The records as `collection/id`, all of one kind. */
  chosen: readonly string[];
  /** The id of one question, `facts`, or undefined for everything. */
  on: string | undefined;
}

/** Why something that an address asks for is left out. */
export type LeftOut = 'too-many' | 'other-kind';

const longestAddress = 2000;
const record = /^(?:services|settings)\/[a-z0-9](?:[a-z0-9-]{0,120}[a-z0-9])?$/;

/** The kind of a record named as `collection/id`. */
export const kindOfRecord = (name: string): Kind => (name.startsWith('services/') ? 'services' : 'settings');

/** Reads what stands after the `#`. What is no name of a record is left out without a word: nobody can have meant it. It never fails. */
export function parseComparison(text: string): Comparison & { leftOut: LeftOut[] } {
  const asked = new URLSearchParams(text.slice(0, longestAddress));
  const names = [...new Set(asked.getAll('with').filter((name) => record.test(name)))];
  const [first] = names;
  const same = names.filter((name) => first !== undefined && kindOfRecord(name) === kindOfRecord(first));
  const on = asked.get('on') ?? '';
  return {
    chosen: same.slice(0, mostCompared),
    on: on === 'facts' || questionIds.includes(on) ? on : undefined,
    leftOut: [...(same.length < names.length ? ['other-kind' as const] : []), ...(same.length > mostCompared ? ['too-many' as const] : [])],
  };
}

/** A comparison as it stands after the `#`. The slash of a name is legal there, and stays readable. */
export const comparisonText = ({ chosen, on }: Comparison): string => [...chosen.map((name) => `with=${name}`), ...(on ? [`on=${on}`] : [])].join('&');

/** The address at which the comparison begins with one record. */
export const compareAddress = (collection: Kind, id: string): string => `/compare/#${comparisonText({ chosen: [`${collection}/${id}`], on: undefined })}`;
