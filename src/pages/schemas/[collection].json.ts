import type { APIRoute } from 'astro';
import { jsonSchema } from '../../../schemas/derive/fields.ts';
import { collections, type Collection } from '../../../schemas/index.ts';

export const getStaticPaths = () => collections.map((collection) => ({ params: { collection: collection.name }, props: { collection } }));

/** The JSON Schema of a collection, for editors' tools that complete and check YAML as one types. */
export const GET: APIRoute<{ collection: Collection }> = ({ props }) =>
  new Response(JSON.stringify({ title: props.collection.label, description: props.collection.about, ...jsonSchema(props.collection) }));
