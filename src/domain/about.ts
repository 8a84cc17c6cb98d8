/** What “about this Local Offer” needs to know of an entry. */
interface Made { data: { owner?: string | undefined; coProducedWith?: readonly string[] | undefined } }

/** A name, and on how many pages it stands. */
export interface Named { name: string; pages: number }

const counted = (names: readonly string[]): Named[] =>
  [...Map.groupBy(names, (name) => name)].map(([name, all]) => ({ name, pages: all.length })).toSorted((a, b) => b.pages - a.pages || a.name.localeCompare(b.name, 'en-GB'));

/** The groups that helped to make pages, those that made most first. */
export const madeWith = (entries: readonly Made[]): Named[] => counted(entries.flatMap(({ data }) => [...new Set(data.coProducedWith ?? [])]));

/** The roles that look after pages, those with most first, and how many pages nobody looks after. */
export const lookedAfter = (entries: readonly Made[]): { roles: Named[]; nobody: number } => ({
  roles: counted(entries.flatMap(({ data }) => (data.owner ? [data.owner] : []))), nobody: entries.filter(({ data }) => !data.owner).length,
});
