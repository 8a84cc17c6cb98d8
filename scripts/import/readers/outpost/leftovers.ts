import type { Say } from '../../reasons.ts';
import { stated } from '../../tidy.ts';
import { isObject, type Json, objectsIn } from './json.ts';
import { labelOf } from './mappings.ts';

/** Lists of a service that have no counterpart in content. Topics differ from one council’s Outpost to the next. */
const lists = ['links', 'taxonomies', 'suitabilities', 'meta'] as const;

const bands = ['age_band_under_2', 'age_band_2', 'age_band_3_4', 'age_band_5_7', 'age_band_8_plus', 'age_band_all'] as const;

/** Says what of a service has no home in a content file: whatever it holds, and nothing where it holds nothing. */
export function sayLeftovers(service: Json, say: Say): void {
  for (const field of lists) {
    const items = objectsIn(service[field]);
    const names = items.map((item) => labelOf(item) ?? stated(item['key'])).filter((name) => name !== undefined);
    if (items.length > 0) say('NoHome', `It has ${items.length} of them${names.length > 0 ? `: ${names.slice(0, 5).join('; ')}${names.length > 5 ? ' …' : ''}` : ''}.`, field);
  }
  const named = bands.filter((band) => service[band] === true);
  if (named.length > 0) say('NoHome', `It is marked for ${named.join(', ')}.`, 'age_band');
  const offer = service['local_offer'];
  if (!isObject(offer)) return;
  if (stated(offer['description']) !== undefined) say('NoHome', 'It has a text of its own about special educational needs.', 'local_offer.description');
  if (stated(offer['link']) !== undefined) say('NoHome', 'It has the address of a report on special educational needs.', 'local_offer.link');
  const answers = objectsIn(offer['survey_answers']).filter(({ answer }) => stated(answer) !== undefined).length;
  if (answers > 0) say('SurveyAnswers', `It has ${answers} ${answers === 1 ? 'answer' : 'answers'}.`, 'local_offer.survey_answers');
}

/** Why a record must not be published, as a whole sentence, or undefined for one that the public may see. */
export function notPublic(service: Json): string | undefined {
  if (service['visible'] === false) return 'It is not visible.';
  if (service['approved'] === false) return 'It is not approved.';
  if (service['marked_for_deletion'] || service['discarded_at']) return 'It is marked for deletion or archived.';
  const status = stated(service['status'])?.toLowerCase();
  return status !== undefined && ['pending', 'marked for deletion', 'archived', 'invisible', 'inactive', 'defunct', 'expired'].includes(status) ? `Its status is “${status}”.` : undefined;
}

/** Whether a service has stopped for a while. Left out means open, so this must not be lost. */
export const isPaused = (service: Json): boolean => service['temporarily_closed'] === true || stated(service['status'])?.toLowerCase() === 'temporarily closed';
