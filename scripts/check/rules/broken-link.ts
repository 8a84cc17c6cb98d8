import { nearest } from '../../../schemas/explain.ts';
import { addressOf } from '../../../src/domain/addresses.ts';
import type { Problem } from '../../../schemas/problem.ts';
import { collections } from '../../../schemas/index.ts';
import { knownPages, redirectsIn } from '../known-pages.ts';
import type { ContentRule } from '../rule.ts';

/** An anchor with its percent signs read, or as it is where they make no sense. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

/**
 * A link in Markdown to a page of this site that is not there, or to a part of a page that is not there. A link to a
 * former address of a page still works, so it is a warning with the address of today.
 */
export const brokenLink: ContentRule = (content, today) => {
  const { entries } = content;
  const pages = knownPages(content, today);
  const moved = new Map(redirectsIn(content, today).map((redirect) => [redirect.from, redirect]));
  const problems: Problem[] = [];
  for (const { name } of collections) {
    for (const entry of entries[name]) {
      for (const { url, line, field } of entry.links) {
        if (!url.startsWith('/') && !url.startsWith('#')) continue;
        const [path = '', anchor] = url.split(/\?.*?(?=#)|\?.*$/).join('').split('#');
        const page = path === '' ? addressOf(entry) : path;
        const at = { level: 'error' as const, rule: 'BrokenLink', file: entry.file, field, ...(line !== undefined && { line }) };
        if (page.startsWith('/images/')) continue;
        const redirect = pages.has(page) ? undefined : moved.get(page);
        if (redirect) {
          const { to, status, title } = redirect;
          problems.push({
            ...at, level: 'warning', rule: 'MovedLink',
            message: status === 302 ? `The link “${url}” leads to “${title}”, which was removed.` : `The link “${url}” leads to the former address of “${title}”.`,
            fix: status === 302 ? `Lead to what is named on ${to} instead, or take the link out.` : `Write “${to}${anchor === undefined ? '' : `#${anchor}`}”.`,
          });
          continue;
        }
        if (!pages.has(page)) {
          const near = pages.has(`${page}/`) ? `${page}/` : nearest(page, [...pages.keys()]);
          problems.push({ ...at, message: `The link “${url}” leads to a page that is not there.`, fix: near ? `Did you mean “${near}”?` : 'Write the address of a page that is there, from the first slash to the last.' });
        } else if (anchor && pages.get(page)?.has(decoded(anchor)) === false) {
          const near = nearest(decoded(anchor), [...(pages.get(page) ?? [])]);
          problems.push({ ...at, message: `The link “${url}” leads to a part of a page that is not there.`, fix: `${near ? `Did you mean “#${near}”? If not, look` : 'Look'} up the heading, or leave out what follows the #.` });
        }
      }
    }
  }
  return problems;
};
