import type { APIRoute } from 'astro';
import { questionSetIds } from '../../../schemas/framework/questions.ts';
import { expectationsFor } from '../../data/expectations.ts';
import { readable } from '../../domain/readable.ts';

/** What the council expects, as text, by question: the editor shows it beside each answer. */
export const GET: APIRoute = () => new Response(JSON.stringify(Object.fromEntries(
  questionSetIds.flatMap((set) => [...expectationsFor(set)].map(([question, expected]) => [question, expected.map(({ markdown, guide, href }) => ({ text: readable(markdown), guide, href }))])),
)));
