import type { APIRoute } from 'astro';
import { site } from '../../../../data/site.ts';
import type { Addressed } from '../../../../domain/addresses.ts';
import { cardFile, namedCollections, shelfOf } from '../../../../domain/card-file.ts';

export const getStaticPaths = () => namedCollections.flatMap((collection) =>
  [...Map.groupBy<string, Addressed>(site().shown[collection], ({ id }) => shelfOf(id))].map(([shelf, entries]) => ({ params: { collection, shelf }, props: { entries } })));

/** What previews in the editor show of the entries that another one names. Each file is asked for when an entry names one of its own. */
export const GET: APIRoute = ({ props }) => new Response(JSON.stringify(cardFile((props as { entries: Addressed[] }).entries)));
