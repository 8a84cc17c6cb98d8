import type { Comment, Council, Glossary, Guide, Pathway, Response, Service, Setting } from '../../../schemas/index.ts';
import { frameworkItems } from '../../../schemas/framework/items.ts';
import { alongside, type CoverageEntry, type Evidence, evidenceOf } from './evidence.ts';

/** An entry with the page that it is. */
export interface Fact<T> { data: T; evidence: Evidence }

/** Answers of a provider, with who gave them. */
export interface AnsweredFact extends Fact<Response> { provider: CoverageEntry }

/** All that the rules of coverage may ask, sorted once. */
export interface Facts {
  today: string;
  services: readonly Fact<Service>[];
  settings: readonly Fact<Setting>[];
  guides: readonly Fact<Guide>[];
  pathways: readonly Fact<Pathway>[];
  comments: readonly Fact<Comment>[];
  responses: readonly AnsweredFact[];
  council: Council | undefined;
  glossary: Fact<Glossary> | undefined;
  entries: readonly (Fact<{ coProducedWith?: string[] }> & { collection: string })[];
  /** The pages that say of themselves that they answer an item, or one that asks for the same. */
  declared: (id: string) => readonly Evidence[];
}

/** Collections whose entries have no page that could answer anything. */
const withoutPage = new Set(['council', 'organisations']);

const parallelsOf = new Map(frameworkItems.map(({ id, parallels }) => [id, parallels]));

/** Sorts entries for the rules. Entries that could not be read in full lack fields, and then count for less. */
export function factsOf(entries: readonly CoverageEntry[], today: string): Facts {
  const all = entries.filter(({ collection }) => collection !== 'removed').map((entry) => ({ entry, data: entry.data, evidence: evidenceOf(entry) }));
  const byName = new Map(all.map((one) => [`${one.entry.collection}/${one.entry.id}`, one]));
  const of = <T>(collection: string): Fact<T>[] => all.filter(({ entry }) => entry.collection === collection) as unknown as Fact<T>[];
  const responses = all.filter(({ entry }) => entry.collection === 'responses').flatMap(({ data, evidence }): AnsweredFact[] => {
    const provider = byName.get((data as Partial<Response>).for ?? '');
    return provider ? [{ data: data as Response, evidence: alongside(evidence, provider.evidence), provider: provider.entry }] : [];
  });
  const shownAs = new Map([...all.map(({ data, evidence }): [object, Evidence] => [data, evidence]), ...responses.map(({ data, evidence }): [object, Evidence] => [data, evidence])]);
  const answered = new Set<object>(responses.map(({ data }) => data));
  const orphans = new Set(all.filter(({ entry, data }) => entry.collection === 'responses' && !answered.has(data)).map(({ data }) => data));
  const byItem = new Map<string, Evidence[]>();
  for (const { entry, data } of all) {
    if (orphans.has(data) || withoutPage.has(entry.collection)) continue;
    for (const id of new Set((data as { meets?: string[] }).meets ?? [])) {
      const pages = byItem.get(id);
      if (pages) pages.push(shownAs.get(data) as Evidence);
      else byItem.set(id, [shownAs.get(data) as Evidence]);
    }
  }
  return {
    today, services: of('services'), settings: of('settings'), guides: of('guides'), pathways: of('pathways'), comments: of('comments'), responses,
    council: of<Council>('council')[0]?.data, glossary: of<Glossary>('glossary')[0],
    entries: all.map(({ entry, data, evidence }) => ({ collection: entry.collection, data, evidence })) as Facts['entries'],
    declared: (id) => [id, ...(parallelsOf.get(id) ?? [])].flatMap((one) => byItem.get(one) ?? []),
  };
}

/** The pages of facts. */
export const pagesOf = (facts: readonly Fact<unknown>[]): Evidence[] => facts.map(({ evidence }) => evidence);

/** A page that is there whatever the content. It stays in date as long as what it shows. */
export const fixedPage = (href: string, title: string, freshUntil?: string): Evidence => ({ href, title, freshUntil });
