import type { APIRoute } from 'astro';
import { redirects } from '../../data/redirects.ts';
import { escaped } from '../../domain/escape.ts';
import type { Redirect } from '../../domain/redirects.ts';
import { movedWords } from '../../words/moved.ts';
import { words } from '../../words/site.ts';

export const getStaticPaths = () => redirects().map((redirect) => ({ params: { former: redirect.from.slice(1, -1) }, props: { redirect } }));

/**
 * The page at an address that leads to another one, for hosts that do not read Netlify’s `_redirects`. A browser with
 * JavaScript takes along what follows the #; one without is sent on at once; and a person can always follow the link.
 */
export const GET: APIRoute<{ redirect: Redirect }> = ({ props: { redirect: { to, status, title } }, site }) => {
  const name = escaped(title);
  return new Response(`<!DOCTYPE html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escaped(movedWords.title(title))}</title>
<link rel="canonical" href="${new URL(to, site).href}">
<script src="/moved.js"></script>
<noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript>
</head>
<body>
<main>
<h1>${name}</h1>
<p>${status === 302 ? movedWords.wasRemoved : movedWords.goesTo} <a href="${to}">${name}</a></p>
</main>
</body>
</html>
`, { headers: { 'Content-Type': 'text/html;charset=utf-8' } });
};
