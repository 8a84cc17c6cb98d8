import { createElement as h, type ReactNode, useState } from 'react';
import type { CollectionName } from '../../../schemas/index.ts';
import { addressOf, hasPage } from '../../domain/addresses.ts';
import { daysLater } from '../../domain/days.ts';
import { dayInWords } from '../../domain/phrases.ts';
import { soonDays } from '../../domain/to-check.ts';
import { type WorkEntry, type WorkFile, workOn } from '../../domain/work-file.ts';
import { londonToday } from '../../reader/today.ts';
import { adminHomeWords as words } from '../../words/admin-home.ts';
import { placeOf } from '../files.ts';
import { remember, remembered } from '../remembered.ts';
import { CheckedButton } from './checked-button.ts';

/** Under this name the device keeps whose work somebody wants to see. */
const ownerName = 'local-offer-owner';

/** Entries that are shown before somebody asks for more. */
const shownFirst = 5;

/** An owner as the value of an option. What has no owner is an option too. */
const valueOf = (owner: string | undefined): string => (owner === undefined ? 'nobody' : `owner:${owner}`);

/** An entry to check: its page, its day, and the two things one can do. */
function ToCheck({ entry, when, late, waiting, onSaved }: { entry: WorkEntry; when: string; late: boolean; waiting: boolean; onSaved: () => void }): ReactNode {
  const collection = entry.collection as CollectionName;
  const address = hasPage({ collection }) || collection === 'glossary' ? addressOf({ collection, id: entry.id, data: {} }) : undefined;
  return h('li', { className: 'offer-task' },
    h('h3', { className: 'offer-task-title' }, address ? h('a', { href: address }, entry.title) : entry.title),
    h('p', { className: late ? 'offer-late' : 'offer-hint' }, when),
    waiting ? h('p', null, words.waiting) : null,
    h('div', { className: 'offer-buttons' },
      h(CheckedButton, { collection, id: entry.id, title: entry.title, onSaved }),
      h('a', { className: 'offer-button', href: `#${placeOf(collection, entry.id)}` }, words.edit, h('span', { className: 'offer-hidden' }, words.about(entry.title)))));
}

/** A list of which the first are shown, and the others when somebody asks for them. */
export function First({ label, items, notListed }: { label: string; items: readonly ReactNode[]; notListed: number }): ReactNode {
  const [shown, setShown] = useState(shownFirst);
  const left = items.length - shown;
  return [
    h('ul', { key: 'list', className: 'offer-tasks', 'aria-label': label }, items.slice(0, shown)),
    left > 0 ? h('button', { key: 'more', type: 'button', className: 'offer-button', onClick: () => setShown(shown + 25) }, words.more(Math.min(left, 25))) : null,
    left <= 0 && notListed > 0 ? h('p', { key: 'rest' }, words.notShown(notListed)) : null,
  ];
}

/** What is late or due soon, of one owner or of all, with what nobody has checked at all. */
export function NeedsChecking({ file, drafts, onSaved }: { file: WorkFile; drafts: ReadonlySet<string>; onSaved: () => void }): ReactNode {
  const [chosen, setChosen] = useState(() => remembered(ownerName));
  const known = file.owners.some(({ owner }) => valueOf(owner) === chosen) ? chosen : undefined;
  const owners = known === undefined ? file.owners : file.owners.filter(({ owner }) => valueOf(owner) === known);
  const today = londonToday();
  const { late, soon, due } = workOn(owners, file.built, today);
  const until = dayInWords(daysLater(today, soonDays));
  const waits = ({ collection, id }: WorkEntry): boolean => drafts.has(placeOf(collection, id));
  const choose = (value: string): void => {
    setChosen(value);
    remember(ownerName, value === '' ? undefined : value);
  };
  const unchecked = file.unreviewed.first.filter(({ owner }) => known === undefined || valueOf(owner) === known);
  return h('section', { 'aria-labelledby': 'offer-check' },
    h('h2', { id: 'offer-check' }, words.checkTitle),
    h('p', null, h('label', { className: 'offer-label', htmlFor: 'offer-owner' }, words.owner),
      h('select', { id: 'offer-owner', className: 'offer-input offer-wide', value: known ?? '', onChange: (event: React.ChangeEvent<HTMLSelectElement>) => choose(event.target.value) },
        h('option', { value: '' }, words.everybody), file.owners.map(({ owner }) => h('option', { key: valueOf(owner), value: valueOf(owner) }, owner ?? words.nobody)))),
    h('p', { role: 'status' }, late + soon === 0 ? words.nothingDue(until) : words.numbers(late, soon, until)),
    h(First, { key: `due ${known ?? ''}`, label: words.checkTitle, notListed: late + soon - due.length, items: due.map((entry) => h(ToCheck, { key: `${entry.collection}/${entry.id}`, entry, late: entry.late, waiting: waits(entry), onSaved, when: entry.late ? words.late(dayInWords(entry.by)) : words.by(dayInWords(entry.by)) })) }),
    unchecked.length === 0 ? null : h('details', null,
      h('summary', null, `${words.neverTitle}: ${known === undefined ? file.unreviewed.total : unchecked.length}`),
      h(First, { key: `never ${known ?? ''}`, label: words.neverTitle, notListed: known === undefined ? file.unreviewed.total - unchecked.length : 0, items: unchecked.map((entry) => h(ToCheck, { key: `${entry.collection}/${entry.id}`, entry, late: false, waiting: waits(entry), onSaved, when: words.never })) })));
}
