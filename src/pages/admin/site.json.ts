import type { APIRoute } from 'astro';
import { postcodeFiles } from '../../data/postcodes.ts';
import { site } from '../../data/site.ts';
import { siteForEditor } from '../../domain/site-for-editor.ts';
import { glossaryShortForms } from '../../prose/short-forms.ts';

const terms = () => site().entries.glossary.flatMap(({ data }) => data.terms);

/** What the editor has to know of the site, from council.yml and the glossary, and whether postcodes can be looked up. */
export const GET: APIRoute = ({ site: address }) => new Response(JSON.stringify({ ...siteForEditor(site().council, address?.origin ?? ''), shortForms: glossaryShortForms(terms()), postcodes: postcodeFiles() !== undefined }));
