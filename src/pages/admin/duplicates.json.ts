import type { APIRoute } from 'astro';
import { site } from '../../data/site.ts';
import { duplicateIndex } from '../../domain/duplicates.ts';

/** By what a record that is on the website would be known again, for the form in which somebody may be writing it a second time. */
export const GET: APIRoute = () => {
  const { services, settings } = site().shown;
  return new Response(JSON.stringify(duplicateIndex([...services, ...settings])));
};
