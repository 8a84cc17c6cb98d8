import { byCurrent, type Card, kindOf } from './cards.ts';
import type { Group } from './paging.ts';
import { shareAddress } from './posters.ts';
import { homes, type Way } from './ways.ts';

/** The questions of looking around whose lists are also booklets to print: the longest list of answers has a few dozen, so there are never many. */
export const bookletWays = ['themes', 'ages', 'needs', 'areas'] as const satisfies readonly Way[];
export type BookletWay = (typeof bookletWays)[number];

/** Where all booklets are listed. */
export const bookletsAddress = `${shareAddress}booklets/`;

/** The address of the booklet of a list, by the address of the list. */
export const bookletAddress = ({ href }: { href: string }): string => `${shareAddress}booklets${href}`;

/** True for the address of a list that has a booklet: of one answer, without a second one and without its later pages. */
export const hasBooklet = (href: string): boolean => bookletWays.some((way) => href.startsWith(homes[way]) && /^[^/]+\/$/.test(href.slice(homes[way].length)));

/** Parts of a sheet of A4 in two columns, and how many of them a record takes, and a guide or another page of advice: as the booklets of the demonstration are printed. */
const [sheet, recordTakes, adviceTakes] = [26, 7, 2];

/**
 * The most sheets of entries in one booklet: what somebody prints for a family and the family reads, some hundred
 * services. The page of one stays under 60 kB. The whole list is on the website.
 */
export const mostSheets = 30;

/** The group of a list whose entries may or may not fit. */
const unsure = 'not-stated';

const recordKinds = [kindOf('services'), kindOf('settings')];

/** How many parts of a sheet each entry of a group takes. */
const takes = ({ cards: [first] }: Group): number => (first && recordKinds.includes(first.kind) ? recordTakes : adviceTakes);
const roomOf = (group: Group): number => group.cards.length * takes(group);
const roomOfAll = (groups: readonly Group[]): number => groups.reduce((sum, group) => sum + roomOf(group), 0);

/** Those that most families can use come first: checked in time, in our area, and for the whole of it. In the booklet of one part of the area, what is only there comes before what the others have too. */
const byUse = (local: boolean) => (a: Card, b: Card): number =>
  byCurrent(a, b) || Number(a.outside) - Number(b.outside) || (Number(b.wholeArea) - Number(a.wholeArea)) * (local ? -1 : 1);

/** Groups in limited room: the same for each, and what the short ones leave goes to the others. Each keeps its order. */
function fitted(groups: readonly Group[], room: number, local: boolean): Group[] {
  const kept = new Set<Card>();
  let left = room;
  for (const [done, group] of groups.toSorted((a, b) => roomOf(a) - roomOf(b)).entries()) {
    const share = group.cards.toSorted(byUse(local)).slice(0, Math.floor(left / (groups.length - done) / takes(group)));
    for (const card of share) kept.add(card);
    left -= share.length * takes(group);
  }
  return groups.map((group) => ({ ...group, cards: group.cards.filter((card) => kept.has(card)) })).filter(({ cards }) => cards.length > 0);
}

/**
 * A list as its booklet has it: in its order and its groups, on at most so many sheets. Where there is more, every group
 * keeps a share, so that a long one does not push out the guides, the specialist services or the schools. What may or
 * may not fit has only the room that is left.
 * @param local True for the booklet of one part of the area.
 */
export function forPaper(groups: readonly Group[], { sheets = mostSheets, local = false } = {}): Group[] {
  const sure = fitted(groups.filter(({ id }) => id !== unsure), sheets * sheet, local);
  return [...sure, ...fitted(groups.filter(({ id }) => id === unsure), sheets * sheet - roomOfAll(sure), local)];
}

/** How many entries there are in some groups. */
export const countOf = (groups: readonly Group[]): number => groups.reduce((sum, { cards }) => sum + cards.length, 0);

/** About how many sheets of A4 a booklet is, printed on one side: the first, its entries, and what to do when something goes wrong. */
export const sheetsOf = (groups: readonly Group[]): number => 2 + Math.ceil(roomOfAll(groups) / sheet);
