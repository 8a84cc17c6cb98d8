import type { APIRoute } from 'astro';
import { statutoryAsOf } from '../../../schemas/framework/statutory.ts';
import { covered } from '../../data/covered.ts';
import { site } from '../../data/site.ts';
import { forTheCouncil } from '../../domain/coverage/coverage.ts';
import { countsOf, publicItem } from '../../domain/coverage/table.ts';

/** What is here and what is missing, for programs. */
export const GET: APIRoute = ({ site: base, url }) => {
  const { council, today } = site();
  const items = covered();
  return new Response(JSON.stringify({
    council: council.name, date: today, heldAgainstTheLawOn: statutoryAsOf, counts: countsOf(items),
    items: items.map((item) => publicItem(item, (base ?? url).href)),
    forTheCouncil: forTheCouncil().map(({ id, citation, text }) => ({ id, citation, text })),
  }));
};
