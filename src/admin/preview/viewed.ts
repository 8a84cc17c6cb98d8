import type { Collection, CollectionName } from '../../../schemas/index.ts';
import { withoutEmpties } from '../../reader/empties.ts';
import { isUnchecked } from '../../reader/judge.ts';
import { textsOf } from '../../reader/texts.ts';
import type { Viewed } from '../../domain/views/view.ts';
import { entryFields } from '../keys.ts';
import { renderInBrowser } from '../markdown.ts';
import { asFarAsRight } from './as-far-as-right.ts';

/** A draft as a page shows an entry. */
export function viewed<Name extends CollectionName>(collection: Collection & { name: Name }, id: string, draft: Readonly<Record<string, unknown>>, today: string): Viewed<Name> {
  const fields = (withoutEmpties(entryFields(draft)) ?? {}) as Record<string, unknown>;
  const data = asFarAsRight(collection, fields, today);
  const body = collection.body && typeof draft['body'] === 'string' ? draft['body'] : '';
  const rendered = textsOf(collection, body, data).map(({ field, source }) => ({ field, ...renderInBrowser(source) }));
  return {
    id, body, data: data as unknown as Viewed<Name>['data'],
    html: Object.fromEntries(rendered.map(({ field, html }) => [field, html])),
    headings: rendered.find(({ field }) => field === 'body')?.headings ?? [],
    unchecked: isUnchecked(fields),
  };
}
