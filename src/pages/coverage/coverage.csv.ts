import type { APIRoute } from 'astro';
import { coverageToday } from '../../data/coverage.ts';
import { coverageCsv } from '../../domain/coverage/table.ts';

/** What is here and what is missing, as a table. */
export const GET: APIRoute = ({ site: base, url }) => new Response(coverageCsv(coverageToday(), (base ?? url).href));
