import type { APIRoute } from 'astro';
import { postcodeFiles } from '../../data/postcodes.ts';

/** The list of first halves, and the numbered files of postcodes. */
export function getStaticPaths(): { params: { file: string }; props: { value: object } }[] {
  const files = postcodeFiles();
  if (!files) return [];
  return [{ params: { file: 'list' }, props: { value: files.list } }, ...files.shards.map((value, number) => ({ params: { file: String(number) }, props: { value } }))];
}

export const GET: APIRoute = ({ props }) => new Response(JSON.stringify(props['value']), { headers: { 'Content-Type': 'application/json' } });
