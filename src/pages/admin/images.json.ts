import type { APIRoute } from 'astro';
import { listedPictures } from '../../data/pictures.ts';

/** The pictures of the website, for the editor: what can be chosen without being sent again. */
export const GET: APIRoute = () => new Response(JSON.stringify(listedPictures()));
