import { daysLater } from './days.ts';
import { type Due, dueUntil, type Kept } from './upkeep.ts';

/** What a list of work needs to know of an entry that is on the website. */
export interface Checked { title: string; href: string; file: string; data: Kept & { owner?: string | undefined } }

/** What one owner must check: the longest late first. `due` holds the first of them, the numbers count all. */
export interface OwnersWork { owner: string | undefined; late: number; soon: number; due: (Omit<Checked, 'data'> & Due)[] }

/** Days from which on a review counts as due soon. */
export const soonDays = 60;

/** Entries that are listed of one owner, or of one kind of gap. */
export const mostListed = 100;

/** Entries that are listed of all owners together. What is beyond is counted. */
export const mostOfAll = 500;

/** What is late or due soon, by owner: who has most that is late comes first. What has no owner comes last. */
export function workByOwner(entries: readonly Checked[], today: string, days = soonDays): OwnersWork[] {
  const work = [...Map.groupBy(dueUntil(entries, today, daysLater(today, days)), ({ data }) => data.owner)].map(([owner, list]) => {
    const late = list.filter((one) => one.late).length;
    return { owner, late, soon: list.length - late, due: list.slice(0, mostListed).map(({ data: _, ...one }) => one) };
  });
  const sorted = work.toSorted((a, b) => Number(a.owner === undefined) - Number(b.owner === undefined) || b.late - a.late || b.soon - a.soon || ((a.owner ?? '') < (b.owner ?? '') ? -1 : 1));
  let room = mostOfAll;
  return sorted.map((one) => {
    const shown = one.due.slice(0, room);
    room -= shown.length;
    return { ...one, due: shown };
  });
}

/** What nobody has reviewed, such as a record that was imported, by name. `first` holds the first of them. */
export function neverReviewed<One extends Checked>(entries: readonly One[]): { total: number; first: One[] } {
  const all = entries.filter(({ data }) => data.lastReviewed === undefined).toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB') || (a.file < b.file ? -1 : 1));
  return { total: all.length, first: all.slice(0, mostListed) };
}

/** How many questions of each set a setting has answered here. One that says where it answers them may answer none here. */
export interface AnswerGap { title: string; href: string; file: string; elsewhere?: boolean; sets: { answered: number; of: number }[] }

const isOpen = ({ elsewhere, sets }: AnswerGap): boolean => sets.some(({ answered, of }) => answered < of && !(elsewhere && answered === 0));

/** Settings that have not answered all questions, those with fewest answers first. `first` holds the first of them. */
export function answerGaps<One extends AnswerGap>(settings: readonly One[]): { total: number; first: One[] } {
  const answered = ({ sets }: AnswerGap): number => sets.reduce((sum, set) => sum + set.answered, 0);
  const open = settings.filter(isOpen).toSorted((a, b) => answered(a) - answered(b) || a.title.localeCompare(b.title, 'en-GB'));
  return { total: open.length, first: open.slice(0, mostListed) };
}
