import { expect, test } from 'vitest';
import type { Piece } from './engine.ts';
import { type Page, sectionOf } from './section.ts';

const content = 'Portage. Help at home. Who is it for? Children under five with a delay. How to start. You can ask us, or ask your health visitor.';
const at = (word: string): number => content.split(' ').indexOf(word);
const page: Page = {
  url: '/services/portage/', content,
  anchors: [{ element: 'h2', id: 'start', text: 'How to start', location: at('How') }, { element: 'h2', id: 'who', text: 'Who is it for?', location: at('Who') }],
  weighted_locations: [{ location: at('visitor.'), balanced_score: 2 }],
};
const shown = (pieces: readonly Piece[] | undefined): string | undefined => pieces?.map(({ text, found }) => (found ? `[${text}]` : text)).join(' ');

test('leads to the section in which the words stand', () => {
  const section = sectionOf(page);
  expect(section).toMatchObject({ href: '/services/portage/#start', title: 'How to start' });
  expect(shown(section?.excerpt)).toBe('You can ask us, or ask your health [visitor.]');
});

test('takes the section that matches best', () => {
  const weighted_locations = [...page.weighted_locations, { location: at('delay.'), balanced_score: 3 }];
  expect(sectionOf({ ...page, weighted_locations })?.href).toBe('/services/portage/#who');
});

test('has no section where the words stand only before the first heading, or were not looked for', () => {
  expect(sectionOf({ ...page, weighted_locations: [{ location: 0, balanced_score: 9 }] })).toBeUndefined();
  expect(sectionOf({ ...page, weighted_locations: [] })).toBeUndefined();
  expect(sectionOf({ ...page, anchors: [] })).toBeUndefined();
});

test('takes the first sentence as the title where headings have no address', () => {
  const anchors = [{ element: 'div', id: 'who is', text: '', location: at('How') }];
  expect(sectionOf({ ...page, anchors })).toMatchObject({ href: '/services/portage/#who%20is', title: 'How to start' });
});

test('begins an excerpt near the word when that stands far from the heading', () => {
  const long = `Portage. Start. ${'word '.repeat(40)}visitor. ${'word '.repeat(40)}`.trim();
  const section = sectionOf({ ...page, content: long, anchors: [{ element: 'h2', id: 'start', text: 'Start', location: 1 }], weighted_locations: [{ location: 42, balanced_score: 1 }] });
  expect(shown(section?.excerpt)).toMatch(/^… word word word word word word \[visitor\.\] word .* …$/);
});

test('keeps what looks like HTML as text', () => {
  const section = sectionOf({ ...page, content: content.replace('visitor.', '<img/src=x>.') });
  expect(section?.excerpt.at(-1)).toEqual({ text: '<img/src=x>.', found: true });
});
