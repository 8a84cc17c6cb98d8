import { createElement as h, type ReactNode } from 'react';
import { adminHomeWords as words } from '../../words/admin-home.ts';
import type { Draft } from '../drafts.ts';
import { formAddress } from '../files.ts';

/** Drafts as far as they are known: undefined while they are asked for, and an error where they cannot be had. */
export type Drafts = readonly Draft[] | undefined | 'failed';

/** One's own drafts, how each stands, and where to go on with it. */
export function MyDrafts({ drafts }: { drafts: Drafts }): ReactNode {
  const mine = Array.isArray(drafts) ? (drafts as readonly Draft[]).filter((draft) => draft.mine) : [];
  const others = Array.isArray(drafts) ? drafts.length - mine.length : 0;
  return h('section', { 'aria-labelledby': 'offer-drafts' },
    h('h2', { id: 'offer-drafts' }, words.draftsTitle),
    h('div', { role: 'status' }, drafts === undefined ? h('p', null, words.gettingDrafts) : drafts === 'failed' ? h('p', { className: 'offer-warning' }, words.draftsFailed) : mine.length === 0 ? h('p', null, words.noDrafts) : null),
    mine.length === 0 ? null : h('ul', { className: 'offer-tasks', 'aria-label': words.draftsTitle }, mine.map(({ list, slug, title, kind, status }) =>
      h('li', { key: `${list}/${slug}`, className: 'offer-task' },
        h('h3', { className: 'offer-task-title' }, title),
        h('p', { className: 'offer-hint' }, `${kind.charAt(0).toUpperCase()}${kind.slice(1)}. ${words.states[status] ?? words.states.draft}.`),
        h('div', { className: 'offer-buttons' }, h('a', { className: 'offer-button', href: `#${formAddress(list, slug)}` }, words.goOn, h('span', { className: 'offer-hidden' }, words.about(title))))))),
    others > 0 ? h('p', null, h('a', { href: '#/workflow' }, words.othersDrafts(others))) : null);
}
