import type { APIRoute } from 'astro';
import { namesOf } from '../../data/compared.ts';
import type { Kind } from '../../domain/comparison.ts';

/** The names of every service and of every setting, from which somebody chooses what to compare. */
export const getStaticPaths = (): { params: { kind: Kind } }[] => [{ params: { kind: 'services' } }, { params: { kind: 'settings' } }];

export const GET: APIRoute = ({ params }) => new Response(JSON.stringify(namesOf(params['kind'] as Kind)));
