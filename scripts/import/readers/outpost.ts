import { shown } from '../../../schemas/message.ts';
import type { Incoming, Reading } from '../reading.ts';
import { type Note, sayAt } from '../reasons.ts';
import { type Source, textOf } from '../source.ts';
import type { Reader } from './index.ts';
import { idOf, isObject, type Json } from './outpost/json.ts';
import { notPublic } from './outpost/leftovers.ts';
import { organisationOf, serviceOf } from './outpost/records.ts';

async function parse(source: Source): Promise<unknown> {
  let text = '';
  for await (const part of textOf(source)) text += part;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${source.name} is not JSON: ${(error as Error).message.replace(/\.?$/, '.')} Download it again from the Outpost API. Nothing was imported.`, { cause: error });
  }
}

/** The records of a page of the API, of a list, or of a single service; and how many the whole has, where it says. */
function recordsOf(json: unknown, source: string): { items: unknown[]; pages?: Json } {
  if (Array.isArray(json)) return { items: json };
  if (isObject(json) && Array.isArray(json['content'])) return { items: json['content'], pages: json };
  if (isObject(json) && 'id' in json && 'name' in json) return { items: [json] };
  throw new Error(`${source} has neither services nor a list “content” of services. Download /services of the Outpost API. Nothing was imported.`);
}

async function read(source: Source): Promise<Reading> {
  const { items, pages } = recordsOf(await parse(source), source.name);
  const notes: Note[] = [];
  const services: Incoming[] = [];
  const organisations = new Map<string, Incoming>();
  const leftOut = new Map<string, string>();
  const seen = new Map<string, string>();
  items.forEach((item, index) => {
    const reference = isObject(item) ? idOf(item['id']) : undefined;
    const where = `record ${index + 1}${reference === undefined ? '' : `, id ${reference}`}`;
    const say = sayAt(where, notes);
    if (!isObject(item)) return say('NotARecord', `${shown(item)} is not a group of fields.`);
    if (reference === undefined) return say('NoReference', 'The id is missing, too long or not a whole number.', 'id');
    const before = seen.get(reference);
    if (before !== undefined) return say('SameReferenceTwice', `The id stands in ${before} already.`, 'id');
    seen.set(reference, where);
    const why = notPublic(item);
    if (why !== undefined) say('NotPublic', why);
    // An organisation is said once, however many services it has, so only its first copy may say what is wrong with it.
    const known = isObject(item['organisation']) ? organisations.get(idOf(item['organisation']['id']) ?? '') : undefined;
    const organisation = why !== undefined ? undefined : known ?? organisationOf(item, where, say);
    const service = why !== undefined ? undefined : serviceOf(item, reference, where, organisation?.reference, say);
    if (!service) return void leftOut.set(`services/${reference}`, where);
    if (organisation) organisations.set(organisation.reference, organisation);
    services.push(service);
  });
  if (items.length > 0 && !items.some((item) => isObject(item) && 'id' in item && 'name' in item)) throw new Error(`${source.name} has ${items.length} records, and none of them is a service with an id and a name. Download /services of the Outpost API. Nothing was imported.`);
  const total = Number(pages?.['totalElements']);
  const partial = !pages || Number(pages['totalPages']) > 1;
  const remarks = pages && partial ? [`This is page ${Number(pages['number'])} of ${Number(pages['totalPages'])}, with ${items.length} of ${Number.isFinite(total) ? total : 'more'} services. Download and import the other pages as well.`] : [];
  return { count: items.length, skipped: items.length - services.length, records: [...organisations.values(), ...services], notes, remarks, leftOut, partial };
}

/** Services and their organisations from the API of Outpost, the directory software of FutureGov and TPXimpact. */
export const outpost: Reader = {
  about: 'a JSON file of the Outpost API: a page of /services, a list of services or one service.',
  from: 'Outpost',
  part: 'field',
  options: [],
  collections: ['organisations', 'services'],
  owns: {
    organisations: { name: [], summary: [], website: [], contact: ['email'] },
    services: {
      name: [], summary: [], organisation: [], status: ['state'], needs: [], ages: ['min', 'max'], referral: ['routes'], cost: ['kind', 'amount', 'per', 'note'], contact: ['phone', 'email'], website: [],
      places: ['name', 'address', 'postcode', 'latitude', 'longitude', 'facilities'], times: ['day', 'opens', 'closes'], publishFrom: [], hideAfter: [],
    },
  },
  read,
};
