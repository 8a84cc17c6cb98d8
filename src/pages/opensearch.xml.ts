import type { APIRoute } from 'astro';
import { site as content } from '../data/site.ts';
import { openSearchDescription } from '../domain/open-search.ts';
import { searchWords } from '../words/search.ts';

/** The description with which a browser offers to search this site from its address bar. */
export const GET: APIRoute = ({ site }) => {
  const { name, siteName = 'SEND Local Offer' } = content().council;
  return new Response(openSearchDescription({ siteName, council: name, description: searchWords.description, search: new URL('/search/', site), icon: new URL('/favicon.svg', site) }));
};
