import { createElement as h, type ReactNode, useSyncExternalStore } from 'react';
import { adminHomeWords as words } from '../words/admin-home.ts';
import { place, whenMoved } from './decap.ts';
import { folders } from './files.ts';

/** What Decap gives its header, as far as we use it. */
interface Props { onLogoutClick: () => void }

/** The places that the header leads to, each with what begins the address of all that belongs to it. */
const places = [
  { href: '/home', under: '/home', label: words.home },
  { href: `/collections/${folders[0]?.name ?? ''}`, under: '/collections/', label: words.lists },
  { href: '/workflow', under: '/workflow', label: words.drafts },
];

/** The top of every screen of the editor but the forms, in the place of Decap's. */
export default function Header({ onLogoutClick }: Props): ReactNode {
  const here = useSyncExternalStore(whenMoved, place);
  return h('header', { className: 'offer-control offer-header' },
    h('nav', { 'aria-label': words.menu }, h('ul', null,
      places.map(({ href, under, label }) => h('li', { key: href }, h('a', { href: `#${href}`, 'aria-current': here === href ? 'page' : here.startsWith(under) ? 'true' : undefined }, label))),
      h('li', null, h('a', { href: '/' }, words.toWebsite)),
      h('li', null, h('button', { type: 'button', onClick: () => onLogoutClick() }, words.signOut)))));
}
