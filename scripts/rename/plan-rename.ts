import { extname } from 'node:path';
import { sections } from '../../schemas/framework/vocabularies/services.ts';
import { type Collection, collections, isSingle } from '../../schemas/index.ts';
import { idPattern } from '../../schemas/types/reference.ts';
import { addressOf, hasPage } from '../../src/domain/addresses.ts';
import { formerAddressesOf } from '../../src/domain/redirects.ts';
import type { Entry } from '../../src/reader/content.ts';
import { listFiles } from '../../src/reader/list-files.ts';
import { allEntries, readContent } from '../../src/reader/read-content.ts';
import { knownPages } from '../check/known-pages.ts';
import { type Change, readExactly } from '../lib/content-file.ts';
import { addToList, parseExactly, reads } from '../../src/reader/splice-fields.ts';
import { mend, type Mended, type Renaming } from './mend.ts';

/** What a rename does: every change of a file in the order in which they are made, and what each is about. */
export interface RenamePlan {
  renaming: Renaming;
  from: string;
  to: string;
  changes: Change[];
  mended: (Mended & { file: string })[];
  /** Places that name the address in another way than a link, each with its file and line. */
  leftAlone: string[];
  /** Files that may name the entry and whose fields cannot be read. */
  unread: string[];
}

/** Something about the arguments that the person who typed them must change. */
export class Misuse extends Error {}

/** The parts of a name such as `guides/help/mediation`. */
function partsOf(name: string): { collection: Collection; id: string } {
  const [first = '', ...rest] = name.split('/');
  const collection = collections.find((one) => one.name === first && !isSingle(one));
  if (!collection || rest.length === 0) throw new Misuse(`“${name}” is not the name of an entry. Write its collection and its id, for example services/portage.`);
  return { collection, id: rest.join('/') };
}

/** Throws where an id cannot be that of an entry of a collection. */
function refuseId({ name, depth, singular }: Collection, id: string): void {
  if (!idPattern.test(id) || id.length > 120 || id.split('/').length !== depth + 1) throw new Misuse(`“${id}” cannot be the name of a ${singular}. Use small letters, digits and hyphens${depth ? ', with the section before it, for example help/mediation' : ', for example portage'}.`);
  if (depth === 1 && !sections.terms.some((section) => id.startsWith(`${section.id}/`))) throw new Misuse(`“${id}” is not in a section. The sections of ${name} are: ${sections.terms.map((section) => section.id).join(', ')}.`);
}

/** Throws where another entry has the name, or the address leads elsewhere. */
function refuseTaken(entries: readonly Entry[], pages: ReadonlyMap<string, unknown>, entry: Entry, id: string): void {
  const next = { ...entry, id };
  const same = entries.find((one) => one.collection === entry.collection && one.id === id);
  if (same) throw new Misuse(`There is ${same.file} already. Choose another name.`);
  if (!hasPage(entry)) return;
  const other = entries.find((one) => one !== entry && formerAddressesOf(one).includes(addressOf(next)));
  if (other) throw new Misuse(`${addressOf(next)} leads to ${other.file}, which gives it as a former address. Choose another name, or take it out there.`);
  if (pages.has(addressOf(next))) throw new Misuse(`${addressOf(next)} is a page that the site makes by itself. Choose another name.`);
}

/** The text of the renamed entry with its last address among its former ones, and without the one that it gets. */
function withFormerAddress(file: string, text: string, { from, to }: { from: string; to: string }): string {
  const { data, body } = parseExactly(file, text);
  const list = Array.isArray(data['formerAddresses']) ? data['formerAddresses'] as unknown[] : [];
  if (list.includes(to)) throw new Misuse(`${to} is one of the former addresses of this entry. Take it out of ${file}, then try again: its address cannot lead to itself.`);
  const after = addToList(file, text, 'formerAddresses', from);
  if (after === undefined || !reads(file, after, { ...data, formerAddresses: [...list, from] }, body)) throw new Error(`The former address cannot be added to ${file} safely. Add it by hand under formerAddresses: ${from}`);
  return after;
}

/** Lines that name an address and are no link: somebody should look at them. */
function mentions(file: string, text: string, address: string): string[] {
  return text.split('\n').flatMap((line, index) => (new RegExp(`(?<![\\w/.-])${address}(?![\\w-])`).test(line) ? [`${file}:${index + 1}`] : []));
}

/**
 * All that must change when an entry gets another name: its file, its former address, and every reference and link to it
 * in every file. Nothing is written. Throws a sentence where it cannot be done.
 */
export async function planRename(root: string, name: string, id: string, today: string): Promise<RenamePlan> {
  const { collection, id: old } = partsOf(name);
  refuseId(collection, id);
  if (old === id) throw new Misuse(`It has the name “${id}” already.`);
  const content = await readContent(root);
  const entries = allEntries(content);
  const entry = entries.find((one) => one.collection === collection.name && one.id === old);
  if (!entry) throw new Misuse(`There is no entry “${name}” that can be read. Write the name of its file without its ending.`);
  refuseTaken(entries, knownPages(content, today), entry, id);
  const renaming: Renaming = { collection: collection.name, from: old, to: id, ...(hasPage(entry) && { addresses: { from: addressOf(entry), to: addressOf({ ...entry, id }) } }) };
  const to = `${collection.path}/${id}${extname(entry.file)}`;
  const plan: RenamePlan = { renaming, from: entry.file, to, changes: [], mended: [], leftAlone: [], unread: [] };
  const needle = old.split('/').at(-1) ?? old;
  for (const { collection: of, file } of (await listFiles(root)).files) {
    const own = file === entry.file;
    const before = readExactly(root, file);
    if (!own && !before.includes(needle)) continue;
    if (parseExactly(file, before).findings.some(({ level }) => level === undefined)) plan.unread.push(file);
    const mended = mend(file, before, of.name, renaming);
    const after = mended?.text ?? before;
    if (mended) plan.mended.push({ file: own ? to : file, ...mended });
    if (renaming.addresses) plan.leftAlone.push(...mentions(own ? to : file, after, renaming.addresses.from));
    if (own) plan.changes.unshift({ file: to, before: undefined, after: renaming.addresses ? withFormerAddress(file, after, renaming.addresses) : after });
    else if (mended) plan.changes.push({ file, before, after });
    if (own) plan.changes.push({ file, before, after: undefined });
  }
  return plan;
}
