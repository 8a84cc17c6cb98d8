import { fieldsOf } from '../../schemas/derive/fields.ts';
import { type Collection, collectionNamed, titleOf } from '../../schemas/index.ts';
import type { Finding } from '../../schemas/problem.ts';
import { addressOf } from '../domain/addresses.ts';
import type { Fields } from '../../schemas/types/group.ts';
import { formerAddressesOf } from '../domain/redirects.ts';
import { withoutEmpties } from '../reader/empties.ts';
import { yamlFormat } from './format.ts';
import { judgeDraft, stops } from './judge-entry.ts';
import { entryFields } from './keys.ts';

/** What somebody says about an entry that is taken off the website. */
export interface Leaving { collection: Collection; id: string; draft: Fields; why: unknown; instead: unknown; today: string }

/** The notice in place of an entry: the file in the content folder, and what is wrong with what was said. */
export interface Notice { path: string; slug: string; raw: string; wrong: readonly Finding[] }

/** The notice that stands where an entry was: under its address and all that it had before. */
export function noticeFor({ collection, id, draft, why, instead, today }: Leaving): Notice {
  const removed = collectionNamed('removed');
  const data = (withoutEmpties(entryFields(draft)) ?? {}) as Fields;
  const fields = (withoutEmpties({
    title: titleOf(data as { name?: string; title?: string }),
    formerAddresses: [addressOf({ collection: collection.name, id, data }), ...formerAddressesOf({ data })],
    removedOn: today, why, instead, owner: data['owner'], lastReviewed: today,
  }) ?? {}) as Fields;
  const slug = `${collection.name}-${id.replaceAll('/', '-')}`;
  return { path: `${removed.path}/${slug}.yml`, slug, raw: `${yamlFormat.toFile(fields, fieldsOf('removed').map(({ name }) => name)).trimEnd()}\n`, wrong: judgeDraft(removed, fields, today).filter(stops) };
}
