import type { Imported } from '../../../schemas/collections/upkeep.ts';
import type { Contact } from '../../../schemas/index.ts';
import { addressOf } from '../addresses.ts';
import { counted } from '../counted.ts';
import { agesInWords, costInWords, hearBackInWords, label, labels, statusInWords, waitInWords } from '../phrases.ts';
import { areaInWords } from '../service-page.ts';
import { resourcedInWords, typeInWords, whereInWords } from '../setting-page.ts';
import { type Policy, standing } from '../standing.ts';
import { nextReview } from '../upkeep.ts';
import type { Lookups, Viewed } from './view.ts';

/** A fact of a record in whole phrases, or undefined where the record does not say it. */
export interface PaperFact { fact: 'forWhom' | 'where' | 'start' | 'cost' | 'waiting' | 'type' | 'ages' | 'specialises' | 'resourced'; text: string | undefined }

/** What a family needs of a service or a setting on paper, where nothing can be pressed to see more. */
export interface PaperRecord {
  href: string;
  title: string;
  summary: string | undefined;
  /** Its state where it does not run as usual, and the names of what there is instead. */
  limited: { state: string; note: string | undefined; instead: readonly string[] } | undefined;
  facts: readonly PaperFact[];
  contact: Contact | undefined;
  /** Whom to ask about special educational needs, where that is somebody else. */
  senco: Contact | undefined;
  website: string | undefined;
  lastReviewed: string | undefined;
  /** The day by which it should have been checked, where that is over. */
  late: string | undefined;
  /** Where it came from, if nobody at the council has checked it since. */
  imported: Imported | undefined;
}

type Needed = Pick<Lookups, 'areaName' | 'cards' | 'today'>;
type Service = Viewed<'services'>['data'];
type Setting = Viewed<'settings'>['data'];

/** Sentences, or undefined where there are none. */
const sentences = (parts: readonly (string | undefined)[]): string | undefined => parts.flatMap((part) => (part ? [/[.?!]$/.test(part) ? part : `${part}.`] : [])).join(' ') || undefined;

/** Where a record says nothing, most have nothing to say: then there is no line for it. */
const ifSaid = (fact: PaperFact['fact'], text: string | undefined): PaperFact[] => (text === undefined ? [] : [{ fact, text }]);

/** More places than these are on the page of a record: a service of ten family hubs would fill a sheet of paper. */
const mostPlaces = 3;

/** Places in one line: "Ashmere Family Hub, Station Road, Ashmere, ZZ1 2GX; and 2 more places", or undefined where there are none. */
function placesInWords(places: Service['places'] | Setting['places']): string | undefined {
  if (!places?.length) return undefined;
  const lines = places.slice(0, mostPlaces).map(({ name, address, postcode }) => [name, ...(address?.split('\n') ?? []), postcode].filter(Boolean).join(', ')).filter(Boolean);
  const more = places.length - mostPlaces;
  return [...lines, ...(more > 0 ? [`and ${counted(more, 'more place')}`] : [])].join('; ') || undefined;
}

function serviceFacts(service: Service, unchecked: boolean, find: Needed): PaperFact[] {
  const { ages, needs, diagnosisNeeded, ehcPlanNeeded, coversWholeArea, places, referral, cost, waiting } = service;
  return [
    { fact: 'forWhom', text: sentences([
      `Ages: ${ages ? agesInWords(ages).toLowerCase() : 'not stated'}`, needs ? labels('needs', needs) : unchecked ? 'Needs: not stated' : 'Any need',
      diagnosisNeeded && label('diagnoses-needed', diagnosisNeeded), ehcPlanNeeded && label('ehc-plans-needed', ehcPlanNeeded),
    ]) },
    ...ifSaid('where', sentences([coversWholeArea ? undefined : areaInWords(service, find.areaName), placesInWords(places)])),
    { fact: 'start', text: referral && sentences([...referral.routes.map((route) => label('referral-routes', route)), referral.responds && hearBackInWords(referral.responds)]) },
    ...ifSaid('waiting', waiting && sentences([waitInWords(waiting)])),
    { fact: 'cost', text: cost && sentences([costInWords(cost), cost.note]) },
  ];
}

function settingFacts(setting: Setting, find: Needed): PaperFact[] {
  const { ages, needs, resourcedProvision, section41, residential, areas, places } = setting;
  return [
    { fact: 'type', text: sentences([typeInWords(setting), section41 ? 'Section 41 approved' : undefined, residential ? 'Residential' : undefined]) },
    { fact: 'ages', text: ages && sentences([agesInWords(ages)]) },
    ...ifSaid('specialises', needs && sentences([labels('needs', needs)])),
    ...ifSaid('resourced', resourcedProvision && sentences([resourcedInWords(resourcedProvision)])),
    { fact: 'where', text: sentences([whereInWords(setting, areas?.map(find.areaName)), placesInWords(places)]) },
  ];
}

/** A service or a setting as a booklet has it. */
export function paperRecord(entry: (Viewed<'services'> & { collection: 'services' }) | (Viewed<'settings'> & { collection: 'settings' }), find: Needed, policy: Policy | undefined): PaperRecord {
  const { data, unchecked } = entry;
  const service = entry.collection === 'services' ? entry.data : undefined;
  const status = service?.status?.state === 'open' ? undefined : service?.status;
  return {
    href: addressOf(entry), title: data.name, summary: data.summary,
    limited: status && { state: statusInWords(status), note: status.note, instead: find.cards(service?.alternatives ?? []).map(({ title }) => title) },
    facts: entry.collection === 'services' ? serviceFacts(entry.data, unchecked, find) : settingFacts(entry.data, find),
    contact: data.contact, senco: entry.collection === 'settings' ? entry.data.senco : undefined, website: data.website,
    lastReviewed: data.lastReviewed, late: standing(data, find.today, policy) === 'current' ? undefined : nextReview(data),
    imported: unchecked ? data.imported : undefined,
  };
}
