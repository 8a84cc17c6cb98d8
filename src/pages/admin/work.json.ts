import type { APIRoute } from 'astro';
import { workFile } from '../../data/work.ts';

/** What there is to do, for the home of the editors. */
export const GET: APIRoute = () => new Response(JSON.stringify(workFile()));
