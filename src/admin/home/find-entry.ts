import { createElement as h, type ReactNode, useEffect, useState } from 'react';
import { type CollectionName, collectionNamed } from '../../../schemas/index.ts';
import type { Listed } from '../../domain/listed.ts';
import { label } from '../../domain/phrases.ts';
import { adminHomeWords as words } from '../../words/admin-home.ts';
import { placeOf } from '../files.ts';
import { filterListed } from '../filter.ts';
import { listed } from '../store.ts';

/** The most pages that are shown at once. */
const most = 20;

/** What tells pages of one name apart: what kind they are, where, and how they stand. */
const about = ({ collection, place, status }: Listed): string => [collectionNamed(collection as CollectionName).label, place, status && (status === 'hidden' ? words.hidden : label(collection === 'comments' ? 'comment-states' : 'service-states', status))].filter(Boolean).join(', ');

/**
 * Finds a page to change by typing a part of its name. Decap’s own search reads every file of the repository first, which
 * takes minutes for thousands; this one uses the list that the website was built with.
 */
export function FindEntry(): ReactNode {
  const [typed, setTyped] = useState('');
  const [all, setAll] = useState<readonly Listed[]>();
  useEffect(() => { void listed().then((entries) => setAll(entries.filter(({ byHand }) => !byHand))); }, []);
  const found = filterListed(all ?? [], typed, most + 1);
  const said = typed.trim() === '' ? '' : all === undefined ? words.getting : words.found(Math.min(found.length, most), found.length > most);
  return h('section', { 'aria-labelledby': 'offer-find-title' },
    h('h2', { id: 'offer-find-title' }, words.findTitle),
    h('label', { className: 'offer-label', htmlFor: 'offer-find' }, words.find),
    h('p', { className: 'offer-hint', id: 'offer-find-hint' }, words.findHint),
    h('input', { id: 'offer-find', className: 'offer-input offer-wide', type: 'search', autoComplete: 'off', 'aria-describedby': 'offer-find-hint', value: typed, onChange: (event: React.ChangeEvent<HTMLInputElement>) => setTyped(event.target.value) }),
    h('p', { role: 'status' }, said),
    found.length === 0 ? null : h('ul', { className: 'offer-found', 'aria-label': words.foundList }, found.slice(0, most).map((one) =>
      h('li', { key: `${one.collection}/${one.id}` }, h('a', { href: `#${placeOf(one.collection, one.id)}` }, one.name), h('span', { className: 'offer-hint' }, ` ${about(one)}`)))));
}
