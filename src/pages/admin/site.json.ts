import type { APIRoute } from 'astro';
import { postcodeFiles } from '../../data/postcodes.ts';
import { site } from '../../data/site.ts';
import { siteForEditor } from '../../domain/site-for-editor.ts';

/** What the editor has to know of the site, from council.yml. */
export const GET: APIRoute = ({ site: address }) => new Response(JSON.stringify({ ...siteForEditor(site().council, address?.origin ?? ''), postcodes: postcodeFiles() !== undefined }));
