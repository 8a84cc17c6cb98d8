import { createElement as h, type ReactNode } from 'react';
import { adminHomeWords as words } from '../../words/admin-home.ts';
import { type Folder, folders } from '../files.ts';

const link = ({ name }: Folder, label: string): ReactNode => h('li', { key: name }, h('a', { className: 'offer-button', href: `#/collections/${name}/new` }, label));

/** The part of the label of a list that tells it from the others of its collection, such as the section of a guide. */
const section = ({ label }: Folder): string => label.slice(label.indexOf(': ') + 2);

/** A way to begin each kind of entry. Guides have one for each section. */
export function WriteNew(): ReactNode {
  const plain = folders.filter(({ prefix }) => prefix === '');
  const inSections = folders.filter(({ prefix }) => prefix !== '');
  return h('section', { 'aria-labelledby': 'offer-new' },
    h('h2', { id: 'offer-new' }, words.newTitle),
    h('ul', { className: 'offer-choices' }, plain.map((folder) => link(folder, words.newOne(folder.singular)))),
    h('p', { id: 'offer-new-guide' }, words.guidesIn),
    h('ul', { className: 'offer-choices', 'aria-labelledby': 'offer-new-guide' }, inSections.map((folder) => link(folder, section(folder)))));
}
