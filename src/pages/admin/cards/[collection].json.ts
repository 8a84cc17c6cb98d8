import type { APIRoute } from 'astro';
import { site } from '../../../data/site.ts';
import { cardFile, namedCollections } from '../../../domain/card-file.ts';

export const getStaticPaths = () => namedCollections.map((collection) => ({ params: { collection } }));

/** What previews in the editor show of the entries that another one names. Each file is asked for when an entry names one of its own. */
export const GET: APIRoute = ({ params }) => {
  const collection = namedCollections.find((name) => name === params['collection']);
  return new Response(JSON.stringify(collection ? cardFile(site().entries[collection]) : {}));
};
