import { agesOfSpan, bandsOf } from './age-bands.ts';
import type { SearchDocument } from './search-document.ts';
import type { Group } from './search-groups.ts';

/** The choices of each filter under which something stands. A filter that is missing would always find nothing. */
export type UsedChoices = Partial<Record<Group, ReadonlySet<string>>>;

/** The choices that a value of a document means: the bands of a span of ages, a facility that is there, or the value itself. */
function meant(group: Group, value: string): string[] {
  if (group === 'age') return bandsOf(agesOfSpan(value));
  return value.startsWith('-') ? [] : [value];
}

/** Which filters and choices there is something for. */
export function usedChoices(documents: readonly Pick<SearchDocument, 'facets'>[]): UsedChoices {
  const used: Partial<Record<Group, Set<string>>> = {};
  for (const { facets } of documents) {
    for (const [group, values] of Object.entries(facets) as [Group, readonly string[]][]) {
      for (const id of values.flatMap((value) => meant(group, value))) (used[group] ??= new Set()).add(id);
    }
  }
  return used;
}
