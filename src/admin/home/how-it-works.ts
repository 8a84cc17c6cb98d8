import { createElement as h, type ReactNode } from 'react';
import { adminHomeWords as words } from '../../words/admin-home.ts';

const path = (d: string, className = 'offer-line-drawn'): ReactNode => h('path', { key: d, d, className });

const tick = (x: number, y: number): string => `M${x} ${y}l8 9l16-20`;
const person = (x: number): ReactNode[] => [path(`M${x} 26a9 9 0 1 0 .1 0z`), path(`M${x - 16} 70v-8a16 14 0 0 1 32 0v8z`)];

/** The drawing of each step, in the order of the words. */
const drawings: readonly (readonly ReactNode[])[] = [
  [path('M10 12h60v16h-60zM10 34h60v16h-60zM10 56h60v16h-60z'), path('M96 12a13 13 0 1 0 .1 0zM96 16v9l6 4', 'offer-line-drawn offer-marked')],
  [path('M8 14h46v14h-46zM8 40h46v14h-46z'), path('M60 62l-6 12l12-6l22-24l-6-6z', 'offer-line-drawn offer-marked'), path('M92 10h20v28h-20z'), path(tick(90, 22), 'offer-line-drawn offer-marked')],
  [...person(22), ...person(98), path('M46 30h20v26h-20z', 'offer-line-drawn offer-marked'), path('M70 44h12m-5-5l5 5l-5 5')],
  [path('M14 12h92v58h-92zM14 26h92M22 19h2M30 19h2'), path(tick(48, 48), 'offer-line-drawn offer-marked')],
];

/** The way of a page from an editor to the website, in four steps with a drawing each. */
export function HowItWorks(): ReactNode {
  return h('section', { 'aria-labelledby': 'offer-how' },
    h('h2', { id: 'offer-how' }, words.howTitle),
    h('ol', { className: 'offer-steps' }, words.how.map(({ title, text, picture }, index) => h('li', { key: title, className: 'offer-step' },
      h('svg', { viewBox: '0 0 120 80', role: 'img', 'aria-label': picture, className: 'offer-drawing' }, drawings[index]),
      h('h3', { className: 'offer-task-title' }, title), h('p', null, text)))),
    h('p', null, h('a', { href: '/editors/' }, words.help)));
}
