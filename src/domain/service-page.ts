import type { Entries } from '../../schemas/index.ts';
import { labels, inList } from './phrases.ts';

type Service = Entries['services'];

/** Where a service works, in one sentence, or undefined where it does not say. Area names are those of the council. */
export function areaInWords({ coversWholeArea, areas, inArea, outOfAreaReason, delivery }: Service, areaName: (id: string) => string): string | undefined {
  if (coversWholeArea) return 'It covers the whole area.';
  if (areas?.length) return `It covers ${inList(areas.map(areaName))}.`;
  if (inArea === false) return `It is outside our area. ${outOfAreaReason ?? ''}`.trim();
  return delivery?.includes('online') ? 'It is online.' : undefined;
}

/** The questions of the service set that the record itself answers at least in part. */
export function answeredByRecord(service: Service, body: string): ReadonlySet<string> {
  const has: [string, boolean][] = [
    ['sv-01', body.trim() !== '' || Boolean(service.results?.length)],
    ['sv-02', Boolean(service.places ?? service.coversWholeArea ?? service.areas ?? service.delivery) || service.inArea === false],
    ['sv-03', Boolean(service.eligibility)],
    ['sv-04', Boolean(service.referral ?? service.cost)],
    ['sv-05', Boolean(service.decision)],
    ['sv-06', Boolean(service.languages)],
    ['sv-07', Boolean(service.places?.some(({ facilities }) => facilities))],
    ['sv-08', Boolean(service.worksWith?.length || service.training?.length)],
    ['sv-09', Boolean(service.contact ?? service.otherContacts ?? service.website)],
  ];
  return new Set(has.filter(([, known]) => known).map(([id]) => id));
}

/** Personal budgets in words, or undefined where nothing is said. That one should ask is no kind of budget, and a sentence of its own. */
export function budgetInWords({ personalBudget }: Pick<Service, 'personalBudget'>): string | undefined {
  const [asks, kinds] = [personalBudget?.filter((id) => id === 'ask') ?? [], personalBudget?.filter((id) => id !== 'ask') ?? []];
  return [kinds, asks].filter(({ length }) => length > 0).map((ids) => labels('personal-budgets', ids)).join('. ') || undefined;
}
