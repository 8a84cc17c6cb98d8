import type { APIRoute } from 'astro';
import { site } from '../../../data/site.ts';
import type { Entry } from '../../../reader/content.ts';

interface Props { data: Entry<'responses'>['data'] }

/** One file for each set of answers that is on the website, so that a new set can start from it. */
export const getStaticPaths = (): { params: { id: string }; props: Props }[] => site().entries.responses.map(({ id, data }) => ({ params: { id }, props: { data } }));

/** The answers as they are written. They are public on the page of their provider. */
export const GET: APIRoute = ({ props }) => {
  const { answers = {}, lastReviewed } = (props as unknown as Props).data;
  return new Response(JSON.stringify({ answers, lastReviewed }));
};
