import type { APIRoute } from 'astro';
import { listed } from '../../data/listed.ts';

/** Every entry with what tells it apart, for the editor: its lists, and the picker for references. */
export const GET: APIRoute = () => new Response(JSON.stringify(listed()));
