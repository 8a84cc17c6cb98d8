import type { APIRoute } from 'astro';
import { covered } from '../../data/covered.ts';
import { coverageCsv } from '../../domain/coverage/table.ts';

/** What is here and what is missing, as a table. */
export const GET: APIRoute = ({ site: base, url }) => new Response(coverageCsv(covered(), (base ?? url).href));
