import type { APIRoute } from 'astro';
import { site } from '../../data/site.ts';
import { councilForPreview } from '../../domain/card-file.ts';

/** What every preview in the editor shows of the council. */
export const GET: APIRoute = () => new Response(JSON.stringify(councilForPreview(site().council, site().entries.glossary.flatMap(({ data }) => data.terms))));
