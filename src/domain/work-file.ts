import { daysLater } from './days.ts';
import { type Checked, mostListed, mostOfAll, soonDays } from './to-check.ts';
import { dueUntil } from './upkeep.ts';

/** An entry of the work file: where it is edited, and what it is called. */
export interface WorkEntry { collection: string; id: string; title: string }

/** What one owner must check, as the build writes it. It is judged on the day on which somebody looks at it. */
export interface OwnerFile {
  owner?: string;
  /** How many were late already when the site was built. */
  late: number;
  /** The first of them and of those that come due in the next months, the earliest day first. */
  due: (WorkEntry & { by: string })[];
  /** How many more come due on each day. */
  more: [day: string, number: number][];
}

/** What there is to do, as the build writes it for the home of the editors. Lists hold what there was room for, totals count all. */
export interface WorkFile {
  /** The day on which the site was built. */
  built: string;
  owners: OwnerFile[];
  unreviewed: { total: number; first: (WorkEntry & { owner?: string })[] };
  /** Settings with questions that nobody has answered. `response` is the entry that holds the answers. */
  answers: { total: number; first: { id: string; title: string; sets: { questions: string; answered: number; of: number; response?: string }[] }[] };
  /** What the law asks for and no page answers, or only pages whose review is late. */
  law: { items: number; gaps: { id: string; text: string; citation: string; missing: boolean; pages: WorkEntry[] }[] };
}

/** What an editor must check: the numbers count all of it, and `due` holds what there was room for. */
export interface Work { late: number; soon: number; due: (WorkEntry & { by: string; late: boolean })[] }

/** Days for which a built site knows what comes due soon, should nobody build it again. */
const spareDays = 31;

/** Entries for which each owner has room at least. */
const fewestListed = 10;

const byDay = (a: { by: string; title: string }, b: { by: string; title: string }): number => (a.by < b.by ? -1 : a.by > b.by ? 1 : a.title < b.title ? -1 : 1);

/** What is late or comes due in the months after the build, by owner: who has most that is late comes first. What has no owner comes last. */
export function ownersFile(entries: readonly (Checked & WorkEntry)[], built: string): OwnerFile[] {
  const due = dueUntil(entries, built, daysLater(built, soonDays + spareDays));
  const byOwner = Map.groupBy(due, ({ data }) => data.owner);
  // Whoever looks after anything can choose to see that nothing of it is due.
  for (const { data: { owner } } of entries) if (owner !== undefined && !byOwner.has(owner)) byOwner.set(owner, []);
  const owners = [...byOwner].map(([owner, list]) => {
    const sorted = list.map(({ collection, id, title, by }) => ({ collection, id, title, by })).toSorted(byDay);
    return { owner, sorted, late: sorted.filter(({ by }) => by < built).length };
  }).toSorted((a, b) => Number(a.owner === undefined) - Number(b.owner === undefined) || b.late - a.late || b.sorted.length - a.sorted.length || ((a.owner ?? '') < (b.owner ?? '') ? -1 : 1));
  // Whoever chooses an owner sees some of the work of that owner, however many owners there are.
  const room = Math.min(mostListed, Math.max(fewestListed, Math.floor(mostOfAll / owners.length)));
  return owners.map(({ owner, sorted, late }) => {
    const shown = sorted.slice(0, room);
    const more = [...Map.groupBy(sorted.slice(shown.length).filter(({ by }) => by >= built), ({ by }) => by)].map(([day, list]): [string, number] => [day, list.length]);
    return { ...(owner !== undefined && { owner }), late, due: shown, more };
  });
}

/** What some owners must check on a day, which is that of the device of whoever looks. A device that is behind does not count. */
export function workOn(owners: readonly OwnerFile[], built: string, device: string): Work {
  const today = device > built ? device : built;
  const until = daysLater(today, soonDays);
  const due = owners.flatMap((owner) => owner.due).filter(({ by }) => by <= until).toSorted(byDay).map((entry) => ({ ...entry, late: entry.by < today }));
  const more = owners.flatMap((owner) => owner.more);
  const sum = (days: readonly [string, number][]): number => days.reduce((total, [, number]) => total + number, 0);
  return {
    late: owners.reduce((total, owner) => total + owner.late, 0) + due.filter(({ by, late }) => late && by >= built).length + sum(more.filter(([day]) => day < today)),
    soon: due.filter(({ late }) => !late).length + sum(more.filter(([day]) => day >= today && day <= until)),
    due,
  };
}
