import type { APIRoute } from 'astro';
import { renderSVG } from 'uqr';
import { allPosters } from '../../../data/posters.ts';
import { codeOptions } from '../../../domain/code-options.ts';
import { posterName } from '../../../domain/posters.ts';

export const getStaticPaths = () => allPosters().map((poster) => ({ params: { of: posterName(poster) }, props: { href: poster.href } }));

/** The code to scan of a poster, as a picture of its own. */
export const GET: APIRoute<{ href: string }> = ({ props: { href }, site }) =>
  new Response(renderSVG(new URL(href, site).href, codeOptions), { headers: { 'Content-Type': 'image/svg+xml' } });
