import { nearest } from '../../../schemas/explain.ts';
import { sections } from '../../../schemas/framework/vocabularies/services.ts';
import { addressOf, fixedAddresses, hasPage } from '../../../src/domain/addresses.ts';
import { cardOf } from '../../../src/domain/cards.ts';
import { isLive, type Kept } from '../../../src/domain/upkeep.ts';
import { browseAddresses } from '../../../src/domain/ways.ts';
import type { Entry } from '../../../src/reader/content.ts';
import type { Problem } from '../../../schemas/problem.ts';
import { collections } from '../../../schemas/index.ts';
import type { ContentRule } from '../rule.ts';

/** An anchor with its percent signs read, or as it is where they make no sense. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

/** A link in Markdown to a page of this site that is not there, or to a part of a guide that is not there. */
export const brokenLink: ContentRule = ({ entries }, today) => {
  const pages = new Map<string, ReadonlySet<string> | undefined>(fixedAddresses.map((address) => [address, undefined]));
  for (const { id } of sections.terms) pages.set(`/${id}/`, undefined);
  for (const { name } of collections) {
    for (const entry of entries[name]) {
      if (hasPage(entry)) pages.set(addressOf(entry), name === 'guides' ? new Set(entry.headings.map(({ id }) => id)) : undefined);
    }
  }
  const listed = collections.flatMap(({ name }) => (entries[name] as Entry[]).filter((entry) => hasPage(entry) && isLive(entry.data as Kept, today))).map(cardOf);
  for (const address of browseAddresses(listed, entries.council.flatMap(({ data }) => data.areas ?? []))) pages.set(address, undefined);
  const problems: Problem[] = [];
  for (const { name } of collections) {
    for (const entry of entries[name]) {
      for (const { url, line, field } of entry.links) {
        if (!url.startsWith('/') && !url.startsWith('#')) continue;
        const [path = '', anchor] = url.split(/\?.*?(?=#)|\?.*$/).join('').split('#');
        const page = path === '' ? addressOf(entry) : path;
        const at = { level: 'error' as const, rule: 'BrokenLink', file: entry.file, field, ...(line !== undefined && { line }) };
        if (page.startsWith('/images/')) continue;
        if (!pages.has(page)) {
          const near = pages.has(`${page}/`) ? `${page}/` : nearest(page, [...pages.keys()]);
          problems.push({ ...at, message: `The link “${url}” leads to a page that is not there.`, fix: near ? `Did you mean “${near}”?` : 'Write the address of a page that is there, from the first slash to the last.' });
        } else if (anchor && pages.get(page)?.has(decoded(anchor)) === false) {
          problems.push({ ...at, message: `The link “${url}” leads to a part of a page that is not there.`, fix: 'Look up the heading, or leave out what follows the #.' });
        }
      }
    }
  }
  return problems;
};
