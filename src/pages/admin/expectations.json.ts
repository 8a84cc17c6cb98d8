import type { APIRoute } from 'astro';
import { questionSetIds } from '../../../schemas/framework/questions.ts';
import { expectationsFor } from '../../data/expectations.ts';
import { readable } from '../../domain/readable.ts';

/** What the council expects, by question: as text for the form, where it stands beside each answer, and as HTML for the preview. */
export const GET: APIRoute = () => new Response(JSON.stringify(Object.fromEntries(
  questionSetIds.flatMap((set) => [...expectationsFor(set)].map(([question, expected]) => [question, expected.map(({ markdown, html, guide, href }) => ({ text: readable(markdown), html, guide, href }))])),
)));
