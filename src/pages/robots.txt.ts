import type { APIRoute } from 'astro';

/** Everything is open to search engines; the map of the site says where to look. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nDisallow: /admin/\n\nSitemap: ${new URL('sitemap-index.xml', site).href}\n`);
