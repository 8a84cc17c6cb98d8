import { ageBands } from '../../../schemas/framework/vocabularies/ages.ts';
import { vocabularies } from '../../../schemas/framework/vocabularies/index.ts';
import { legislation } from '../../../schemas/framework/vocabularies/legislation.ts';
import { needs } from '../../../schemas/framework/vocabularies/needs.ts';
import { sections } from '../../../schemas/framework/vocabularies/services.ts';
import { questionSet } from '../../../schemas/framework/questions.ts';
import type { Council } from '../../../schemas/index.ts';
import { menu, words } from '../../../src/words/site.ts';

/** A list of services with an address of its own, for generators that have no schemas to ask. */
export interface List {
  /** Without slashes at its ends. */
  path: string;
  title: string;
  intro?: string;
  crumb?: { href: string; label: string };
  /** Which services it keeps. */
  keep: { by: 'all' } | { by: 'section' | 'need' | 'area'; value: string } | { by: 'age'; min: number; max: number } | { by: 'letter'; from: string; to: string };
}

/** The lists that the site makes of services: all of them, by section, need, age, area and first letter. */
export function listsFor(areas: Council['areas'], letters: readonly string[]): List[] {
  const under = (folder: string, label: string) => ({ href: `/${folder}/`, label });
  return [
    { path: 'services', title: 'Services', keep: { by: 'all' } },
    ...sections.terms.filter(({ id }) => id !== 'about').map(({ id, label, plain }): List => ({ path: id, title: label, ...(plain && { intro: plain }), keep: { by: 'section', value: id } })),
    ...needs.terms.map(({ id, label, plain }): List => ({ path: `needs/${id}`, title: label, ...(plain && { intro: plain }), crumb: under('needs', 'By need'), keep: { by: 'need', value: id } })),
    ...ageBands.terms.map(({ id, label, ages: [min, max] = [0, 25] }): List => ({ path: `ages/${id}`, title: `Ages: ${label.toLowerCase()}`, crumb: under('ages', 'By age'), keep: { by: 'age', min, max } })),
    ...areas.map(({ id, name }): List => ({ path: `areas/${id}`, title: name, crumb: under('areas', 'By area'), keep: { by: 'area', value: id } })),
    ...letters.map((letter): List => ({ path: `a-z/${letter.toLowerCase()}`, title: `A to Z: ${letter}`, crumb: under('a-z', 'A to Z'), keep: { by: 'letter', from: letter, to: String.fromCharCode(letter.charCodeAt(0) + 1) } })),
  ];
}

/** Everything that the pages say and that does not stand in the content: labels of terms, headings of questions, the menu. */
export function siteData(areas: Council['areas'], lists: readonly List[]): Record<string, unknown> {
  const labels = Object.fromEntries([...vocabularies].map(([id, { terms }]) => [id, Object.fromEntries(terms.map((term) => [term.id, term.label]))]));
  return {
    labels: { ...labels, areas: Object.fromEntries(areas.map(({ id, name }) => [id, name])) },
    questions: Object.fromEntries(questionSet('service').questions.map(({ id, heading }) => [id, heading])),
    acts: Object.fromEntries(legislation.terms.map(({ id, label, plain, codes }) => [id, { label, plain: plain ?? '', href: `https://www.legislation.gov.uk/${codes?.[0]}/contents` }])),
    words: {
      demonstration: words.demonstration, menu,
      footer: [...menu, ...['needs', 'ages', 'areas', 'feedback', 'coverage', 'accessibility'].map((id) => ({ href: `/${id}/`, label: `More: ${id}` }))],
      lists: Object.entries(Object.groupBy(lists, ({ crumb }) => crumb?.label ?? 'The whole offer')).map(([title, list = []]) => ({ title, items: list.map(({ path, title: label }) => ({ href: `/${path}/`, label })) })),
    },
  };
}
