import { createElement as h, type ReactNode } from 'react';
import { adminHomeWords as words } from '../../words/admin-home.ts';
import { Home } from './home.ts';

/** Every place of the editor that Decap does not know: our home, and what is nowhere. */
export default function OtherPlace({ location: { pathname } }: { location: { pathname: string } }): ReactNode {
  if (pathname === '/home') return h(Home);
  return h('main', { className: 'offer-control offer-home' }, h('h1', { className: 'offer-title' }, words.notFound), h('p', null, h('a', { href: '#/home' }, words.toHome)));
}
