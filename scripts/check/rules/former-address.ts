import type { Problem } from '../../../schemas/problem.ts';
import { addressOf, hasPage } from '../../../src/domain/addresses.ts';
import { formerAddressesOf } from '../../../src/domain/redirects.ts';
import type { Content } from '../../../src/reader/content.ts';
import { allEntries } from '../../../src/reader/read-content.ts';
import { isOver, knownPages } from '../known-pages.ts';
import type { ContentRule } from '../rule.ts';

/** Folders of the built site that hold files of the program, and the later pages of lists. */
const ofTheSite = /^\/(?:admin|api|assets|images|pagefind|postcodes|schemas|search)\/|\/all\/\d+\/$/;

/** The file of what has a page at each address, or nothing where the page belongs to the site itself. What is over leaves its address free. */
function owners(content: Content, today: string): Map<string, string | undefined> {
  const pages = new Map<string, string | undefined>([...knownPages(content, today).keys()].map((address) => [address, undefined]));
  for (const entry of allEntries(content).filter(hasPage)) {
    if (isOver(entry, today)) pages.delete(addressOf(entry));
    else pages.set(addressOf(entry), entry.file);
  }
  return pages;
}

/** A former address that cannot lead anywhere: it has a page, leads to itself, or is given more than once. What is over leads nobody on. */
export const formerAddress: ContentRule = (content, today) => {
  const pages = owners(content, today);
  const entries = allEntries(content).filter((entry) => hasPage(entry) && !isOver(entry, today));
  const files = new Map(entries.map((entry) => [entry.file, entry]));
  const given = new Map<string, string>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    const { file } = entry;
    const own = addressOf(entry);
    formerAddressesOf(entry).forEach((address, index) => {
      const at = { level: 'error' as const, file, field: `formerAddresses.${index}` };
      const before = given.get(address);
      const there = pages.get(address);
      const other = there === undefined ? undefined : files.get(there);
      if (address === own) problems.push({ ...at, rule: 'LeadsToItself', message: `“${address}” is the address of this page, so it would lead to itself.`, fix: 'Take it out: only addresses that the page had before belong here.' });
      else if (other && formerAddressesOf(other).includes(own)) problems.push({ ...at, rule: 'FormerAddressTaken', message: `“${address}” is the address of ${other.file}, which names the address of this page as its former one: each would lead to the other.`, fix: 'Take it out of both.' });
      else if (pages.has(address) || ofTheSite.test(address)) problems.push({ ...at, rule: 'FormerAddressTaken', message: `“${address}” is the address of ${there ?? 'a page that the site makes by itself'}, so it cannot lead to this page.`, fix: there ? 'Take it out, or rename one of the two files.' : 'Take it out.' });
      else if (before !== undefined) problems.push({ ...at, rule: 'FormerAddressTwice', message: before === file ? `“${address}” is given twice.` : `“${address}” is a former address of ${before} as well.`, fix: 'Keep it where people should be sent, and take it out elsewhere.' });
      given.set(address, before ?? file);
    });
  }
  return problems;
};

/** An entry whose last day is over and whose address, or one that led to it, leads to nothing from then on. */
export const hiddenWithoutNotice: ContentRule = (content, today) => {
  const [over = [], others = []] = [true, false].map((wanted) => allEntries(content).filter((entry) => hasPage(entry) && isOver(entry, today) === wanted));
  const led = new Set([...others.flatMap(formerAddressesOf), ...others.map(addressOf)]);
  return over.flatMap((entry): Problem[] => {
    const lost = [...(entry.collection === 'removed' ? [] : [addressOf(entry)]), ...formerAddressesOf(entry)].filter((address) => !led.has(address));
    return lost.length === 0 ? [] : [{
      level: 'warning', rule: 'HiddenWithoutNotice', file: entry.file, field: 'hideAfter',
      message: `Its last day on the website is over, and whoever opens ${lost.join(' or ')} finds nothing.`,
      fix: entry.collection === 'removed' ? 'Take “hideAfter” out, so that the notice stays.' : `Write a file in removed/ that gives ${lost.length === 1 ? 'this address' : 'these addresses'}, says what happened and where to go instead.`,
    }];
  });
};
