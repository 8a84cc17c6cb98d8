import { type CouncilListName, councilListNames, councilListOf, councilLists } from '../../../schemas/derive/council-lists.ts';
import { referencesIn } from '../../../schemas/derive/references.ts';
import { nearest } from '../../../schemas/explain.ts';
import { collections } from '../../../schemas/index.ts';
import type { Problem } from '../../../schemas/problem.ts';
import { writtenAs } from '../../../schemas/types/reference.ts';
import { addressOf, entryNamed } from '../../../src/domain/addresses.ts';
import { currentName } from '../../../src/domain/redirects.ts';
import { redirectsIn } from '../known-pages.ts';
import type { ContentRule } from '../rule.ts';

/** What is said of an id that a list of council.yml does not have. */
const ofCouncil: Readonly<Record<CouncilListName, { rule: string; is: string; fix: string }>> = {
  areas: { rule: 'BrokenReference', is: 'an area of the council', fix: 'Write the id of an area in council.yml.' },
  'own-questions': { rule: 'UnknownOwnQuestion', is: 'a question of the council’s own', fix: 'Write the id of a question under “ownQuestions” in council.yml, or take the answer out.' },
};

/**
 * A reference that leads to no entry and to nothing that council.yml lists. The answer names the entry that was
 * probably meant. One that names an entry by a former name still works, so it is a warning with the name of today.
 */
export const brokenReference: ContentRule = (content, today) => {
  const { entries } = content;
  const redirects = redirectsIn(content, today);
  const moved = new Map(redirects.map(({ from, name }) => [from, name]));
  /** The notice of an entry that was removed, by the name that it had. */
  const noticeOf = (target: string): string | undefined => {
    const address = addressOf({ ...entryNamed(target), data: {} });
    return redirects.find(({ from, status }) => status === 302 && from === address)?.name;
  };
  const known = new Map<string, string[]>(collections.map(({ name }) => [name, entries[name].map(({ id }) => id)]));
  for (const list of councilListNames) known.set(list, entries.council.flatMap(({ data }) => councilLists[list].termsOf(data).map(({ id }) => id)));
  const ids = new Set([...known].flatMap(([name, list]) => list.map((id) => `${name}/${id}`)));
  const choices = new Map<string, string[]>();
  /** What could have been meant, as it would be written in such a field. */
  const choicesFor = (collectionNames: readonly string[]): string[] => {
    const key = collectionNames.join();
    let list = choices.get(key);
    if (!list) choices.set(key, (list = collectionNames.flatMap((collection) => (known.get(collection) ?? []).map((id) => writtenAs(collection, id, collectionNames)))));
    return list;
  };
  const problems: Problem[] = [];
  for (const { name } of collections) {
    for (const { file, data } of entries[name]) {
      for (const { refersTo, value, at, name: target } of referencesIn(name, data as Record<string, unknown>)) {
        if (ids.has(target) && refersTo.some((collection) => target.startsWith(`${collection}/`))) continue;
        const now = currentName(value, refersTo, moved);
        if (now !== undefined) {
          problems.push({ level: 'warning', rule: 'MovedReference', file, field: at, message: `“${value}” has another name today.`, fix: `Write “${now}”.` });
          continue;
        }
        const notice = noticeOf(target);
        if (notice !== undefined) {
          problems.push({ level: 'error', rule: 'BrokenReference', file, field: at, message: `“${value}” was removed.`, fix: `See ${notice}.yml for what to name instead, or take it out.` });
          continue;
        }
        const list = councilListOf(refersTo);
        const listed = list && ofCouncil[list];
        const near = nearest(value, choicesFor(refersTo));
        problems.push({
          level: 'error', rule: listed?.rule ?? 'BrokenReference', file, field: at,
          message: listed ? `“${value}” is not ${listed.is}.` : `“${value}” leads to nothing: there is no such entry in ${refersTo.join(', ')}.`,
          fix: near ? `Did you mean “${near}”?` : listed ? listed.fix : 'Write the name of a file that is there, without its ending.',
        });
      }
    }
  }
  return problems;
};
