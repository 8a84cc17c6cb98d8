import type { CollectionName, Service, Setting } from '../../schemas/index.ts';
import { type Addressed, addressOf } from './addresses.ts';
import { bandsOf } from './age-bands.ts';
import { needsOf } from './needs.ts';
import { agesInWords, label } from './phrases.ts';

/** What a list shows of an entry. */
export interface Card {
  href: string;
  title: string;
  summary: string | undefined;
  /** What kind of page it is, for example "Service". */
  kind: string;
  /** Short facts: level of help, ages, type. */
  facts: string[];
  /** The status in words when it is not fully open. */
  status: string | undefined;
  section: string | undefined;
  needs: readonly string[];
  bands: readonly string[];
  areas: readonly string[];
  /** True for a service that people anywhere in the area can use. */
  wholeArea: boolean;
  /** True for what is outside the council’s area. */
  outside: boolean;
  themes: readonly string[];
  /** For whom it says that it is written or made. */
  audience: readonly string[];
  tier: string | undefined;
  type: string | undefined;
  phase: string | undefined;
  order: number;
  /** True for what nobody has checked for long: lists show it below the rest. */
  below?: true;
}

const kinds: Partial<Record<CollectionName, string>> = { services: 'Service', settings: 'Nursery, school or college', guides: 'Guide', pathways: 'Pathway', situations: 'Where to start', checkers: 'Is this for me?', comments: 'You said, we did', glossary: 'Glossary' };

/** What a kind of entry is called where results of many kinds stand together. */
export const kindOf = (collection: CollectionName): string => kinds[collection] ?? '';

/** The section of an entry: its own, the folder of a guide, education for a setting. */
export function sectionOf({ collection, id, data }: Addressed): string | undefined {
  if (collection === 'guides') return id.split('/')[0];
  return collection === 'settings' ? 'education' : (data as Service).section;
}

/** The card of an entry. */
export function cardOf(entry: Addressed): Card {
  const data = entry.data as Partial<Service & Setting> & { title?: string; order?: number };
  const { type, tier, ages, status } = data;
  return {
    href: addressOf(entry), title: data.name ?? data.title ?? '', summary: data.summary, kind: kindOf(entry.collection),
    facts: [
      ...(type ? [label('setting-types', type)] : []),
      ...(tier ? [label('tiers', tier)] : []),
      ...(ages ? [`Ages: ${agesInWords(ages).toLowerCase()}`] : entry.collection === 'services' || entry.collection === 'settings' ? ['Ages not stated'] : []),
      ...(data.inArea === false ? ['Outside our area'] : []),
    ],
    status: status && status.state !== 'open' ? label('service-states', status.state) : undefined,
    section: sectionOf(entry), needs: needsOf(data), bands: bandsOf(ages), areas: data.areas ?? [], wholeArea: data.coversWholeArea === true, outside: data.inArea === false, themes: data.themes ?? [], audience: data.audience ?? [], tier, type, phase: data.phase, order: data.order ?? 999,
  };
}

const tiers = ['universal', 'targeted', 'specialist'];
const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** By name, as a person would look it up. */
export const byTitle = (a: Pick<Card, 'title'>, b: Pick<Card, 'title'>): number => collator.compare(a.title, b.title);

/** What is checked in time before what nobody has checked for long. */
export const byCurrent = (a: Pick<Card, 'below'>, b: Pick<Card, 'below'>): number => Number(a.below === true) - Number(b.below === true);

/** What needs no assessment first, then extra help, then specialist; by name within each (SE7 principle: start with what is widely available). */
export const byTier = (a: Card, b: Card): number => (tiers.indexOf(a.tier ?? '') + 1 || 9) - (tiers.indexOf(b.tier ?? '') + 1 || 9) || byCurrent(a, b) || byTitle(a, b);

/** In the order that a section gives its guides, then by name. */
export const byOrder = (a: Pick<Card, 'title' | 'order' | 'below'>, b: Pick<Card, 'title' | 'order' | 'below'>): number => byCurrent(a, b) || a.order - b.order || byTitle(a, b);
