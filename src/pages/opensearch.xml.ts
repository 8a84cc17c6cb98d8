import type { APIRoute } from 'astro';
import { site as content } from '../data/site.ts';
import { openSearchDescription } from '../domain/open-search.ts';
import { siteNameOf } from '../domain/site-name.ts';
import { searchWords } from '../words/search.ts';

/** The description with which a browser offers to search this site from its address bar. */
export const GET: APIRoute = ({ site }) => {
  const { council } = content();
  return new Response(openSearchDescription({ siteName: siteNameOf(council), council: council.name, description: searchWords.description, search: new URL('/search/', site), icon: new URL('/favicon.svg', site) }));
};
