import type { Requirement } from '../../schemas/framework/requirements.ts';

/** What is known of an item of the coverage page. */
interface Item { id: string; status: string }

/** How a requirement stands: whether it is met, and if not, for which reason or for want of which items. */
export interface Met { met: boolean; why: string | undefined; lacking: readonly string[] }

/** How a requirement stands with the content of a council. An item that the coverage page does not know is not answered. */
export function metBy({ items = [], notYet }: Pick<Requirement, 'items' | 'notYet'>, covered: readonly Item[]): Met {
  const answered = new Set(covered.filter(({ status }) => status === 'yes').map(({ id }) => id));
  const lacking = items.filter((id) => !answered.has(id));
  return { met: notYet === undefined && lacking.length === 0, why: notYet, lacking };
}
