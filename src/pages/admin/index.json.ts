import type { APIRoute } from 'astro';
import { find, site } from '../../data/site.ts';
import { listedEntries } from '../../domain/listed.ts';

/** Every entry with what tells it apart, for the editor: its lists, and the picker for references. */
export const GET: APIRoute = () => new Response(JSON.stringify(listedEntries(Object.values(site().content.entries).flat(), ({ collection, id }) => find(collection, id) !== undefined)));
