import { createElement as h, type ReactNode } from 'react';
import { type FrameworkItem, frameworkItems, sourceShown, textShown, wordingRead } from '../../../schemas/framework/items.ts';
import { controlWords } from '../../words/controls.ts';
import { filterBy, searchable } from '../filter.ts';
import type { ControlProps } from './field.ts';
import { type Findable, Finder } from './finder.ts';

/** The most items that are offered at once. */
const most = 15;

/** Themes whose id is an abbreviation. */
const themes: Readonly<Record<string, string>> = {
  pfa: 'Preparing for adulthood', ias: 'Information, advice and support', 'semh-support': 'Support with feelings and mental health', 'sen-information-report': 'SEN information report', 'ehc-assessment': 'EHC assessment',
};

const headingOf = (theme: string): string => themes[theme] ?? `${theme[0]?.toUpperCase()}${theme.slice(1).replaceAll('-', ' ')}`;

/** An item in words. Its paragraph is named only where somebody here has read it. */
const findable = (item: FrameworkItem): Findable => ({ value: item.id, name: textShown(item), group: headingOf(item.theme), ...(wordingRead(item) && { about: sourceShown(item) }) });

const items: ReadonlyMap<string, Findable & { searched: string }> = new Map(frameworkItems.map((item) => {
  const made = findable(item);
  return [item.id, { ...made, searched: searchable(made.name, made.group, made.about, item.id) }];
}));

/** The items of the law and the framework that have what was typed in their words, their theme, their paragraph or their id. */
export const findStatutory = (typed: string): readonly Findable[] => filterBy([...items.values()], ({ searched }) => searched, typed, most);

/** What of the law an entry answers, found by typing and shown in words. */
export const StatutoryControl = ({ node, value, at, onChange }: ControlProps): ReactNode => h(Finder, {
  node, at, many: true, chosen: (Array.isArray(value) ? value : []).map(String), onChange,
  find: findStatutory, known: (id) => items.get(id), unknown: controlWords.noSuchItem, label: controlWords.findStatutory, hint: controlWords.findStatutoryHint,
});
