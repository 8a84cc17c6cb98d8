import { addressOf } from '../addresses.ts';
import { type ShownRoute, routesFor } from '../disagreement.ts';
import { statedBySet } from '../expectations.ts';
import { label } from '../phrases.ts';
import type { Head, Lookups, Viewed } from './view.ts';

/** All that the page of a guide shows. */
export interface GuideView {
  head: Head;
  guide: Viewed<'guides'>['data'];
  html: Viewed<'guides'>['html'];
  /** What is expected of every provider, set by set and question by question. */
  expected: ReturnType<typeof statedBySet>;
  /** The headings that the list of contents leads to. */
  parts: readonly { id: string; text: string }[];
  /** The guides of its section, this one marked. */
  here: readonly { href: string; title: string; current: boolean }[];
  /** The ways to put things right that fit it. There are none on the pages that tell of them. */
  routes: readonly ShownRoute[];
}

/** What the page of a guide shows, worked out from its entry and the guides beside it. */
export function guideView({ id, data: guide, html, headings }: Viewed<'guides'>, find: Lookups): GuideView {
  const [section = ''] = id.split('/');
  const expected = statedBySet(html);
  const own = addressOf({ collection: 'guides', id, data: guide });
  return {
    head: { title: guide.title, description: guide.summary ?? guide.title, crumbs: [{ label: label('sections', section), href: `/${section}/` }], entry: guide },
    guide, html,
    expected,
    parts: headings.filter(({ level }) => level === 2),
    routes: section === 'help' ? [] : routesFor({ collection: 'guides', section, themes: guide.themes }, find.cards),
    here: find.guides(section).map(({ href, title }) => ({ href, title, current: href === own })),
  };
}
