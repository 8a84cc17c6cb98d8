import { shown } from '../../../../schemas/message.ts';
import { plainLine } from '../../html-text.ts';
import type { Incoming } from '../../reading.ts';
import type { Say } from '../../reasons.ts';
import { possibleIds } from '../../slug.ts';
import { agesOf, costOf, dayOf, needsOf, referralOf, timesOf } from './access.ts';
import { contactOf, emailOf, websiteOf } from './contact.ts';
import { idOf, isObject, type Json, objectsIn, rawText } from './json.ts';
import { isPaused, sayLeftovers } from './leftovers.ts';
import { placesOf } from './places.ts';
import { summaryOf, textsOf } from './texts.ts';

const stripped = (fields: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** The name of a record as plain text, or undefined where there is none that fits. Then `say` was told why. */
function nameOf(value: unknown, max: number, say: Say): string | undefined {
  const name = plainLine(rawText(value) ?? '');
  if (name !== '' && name.length <= max) return name;
  return void say('NoName', name === '' ? 'The name is missing.' : `The name ${shown(name)} has ${name.length} characters, more than ${max}.`, 'name');
}

/** The organisation of a service, or undefined where the feed gives it no name. */
export function organisationOf(service: Json, where: string, say: Say): Incoming | undefined {
  const organisation = service['organisation'];
  if (!isObject(organisation) || rawText(organisation['name']) === undefined) return undefined;
  const reference = idOf(organisation['id']);
  if (reference === undefined) return void say('NoReference', 'The organisation has no id.', 'organisation');
  const name = nameOf(organisation['name'], 140, say);
  if (name === undefined) return undefined;
  const email = emailOf(organisation['email'], undefined, say, 'organisation.email');
  const fields = stripped({ name, summary: summaryOf(organisation['description'], say), website: websiteOf(organisation['url'], say), contact: email === undefined ? undefined : { email } });
  return { collection: 'organisations', reference, name, where, ids: possibleIds(name, undefined, reference), fields };
}

/** A service as an entry, or undefined where it has no name that fits. Then `say` was told why. */
export function serviceOf(service: Json, reference: string, where: string, organisation: string | undefined, say: Say): Incoming | undefined {
  const name = nameOf(service['name'], 100, say);
  if (name === undefined) return undefined;
  const { summary, body } = textsOf(service['description']);
  const fields = stripped({
    name, summary, status: isPaused(service) ? { state: 'paused' } : undefined, needs: needsOf(service, say), ages: agesOf(service, say), referral: referralOf(service, say), cost: costOf(service, say),
    contact: contactOf(service, say), website: websiteOf(service['url'], say), places: placesOf(service, say), times: timesOf(service, say),
    publishFrom: dayOf(service, 'visible_from', say), hideAfter: dayOf(service, 'visible_to', say),
  });
  sayLeftovers(service, say);
  const town = objectsIn(service['locations']).map((location) => rawText(location['city'])).find((city) => city !== undefined);
  return {
    collection: 'services', reference, name, where, ids: possibleIds(name, town, reference), fields,
    ...(organisation !== undefined && { refersTo: { organisation: { collection: 'organisations' as const, reference: organisation } } }), ...(body !== undefined && { body }),
  };
}
