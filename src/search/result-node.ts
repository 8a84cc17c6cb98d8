import { searchWords } from '../words/search.ts';
import { make } from './dom.ts';
import type { Result, Section, Why } from './engine.ts';

/** The part of a page in which the words stand: a link to it, and the words as they stand there. */
function sectionNode({ href, title, excerpt }: Section, before: string): HTMLElement {
  const words = excerpt.flatMap(({ text, found }) => [found ? make('mark', {}, text) : text, ' ']);
  return make('p', { className: 'result__section' }, `${before} `, make('a', { href }, title), ...(words.length > 0 ? [make('br'), ...words] : []));
}

const sameText = (one: string, other: string): boolean => one.localeCompare(other, 'en-GB', { sensitivity: 'base' }) === 0;

/** Why a page was found, where one line says it. Undefined where its section shows the words, or where nothing was typed. */
function reasonOf(why: Why, section: Section | undefined, typed: boolean): string | undefined {
  if (why.how === 'phrase') return sameText(why.phrase, why.term) ? searchWords.aboutTerm(why.term) : searchWords.familiesSay(why.phrase, why.term);
  if (why.how === 'name') return searchWords.alsoKnownAs(why.name);
  return why.how === 'words' && typed && !section ? searchWords.onThisPage : undefined;
}

/** The best part of a page. The answer to a question stands for the section in which it is. */
function bestSection({ why, section }: Result): HTMLElement[] {
  if (why.how === 'question') return [sectionNode({ href: why.href, title: why.question, excerpt: section?.excerpt ?? [] }, searchWords.answers)];
  return section ? [sectionNode(section, searchWords.inThisPage)] : [];
}

/** A result: what it is, for whom, where, how current, and why it was found. */
export function resultNode(result: Result, kind: string, level: 'h3' | 'h4', typed: boolean): HTMLLIElement {
  const { href, title, summary, facts, status, checked, miles, why, section } = result;
  const reason = reasonOf(why, section, typed);
  return make('li', { className: 'entry result' },
    make(level, { className: 'entry__title' }, make('a', { href }, title)),
    ...(status ? [make('p', {}, make('span', { className: 'tag tag--warn' }, status))] : []),
    make('ul', { className: 'entry__facts' }, ...[kind, ...facts, ...(miles === undefined ? [] : [searchWords.away(miles)]), ...(checked ? [checked] : [])].map((fact) => make('li', {}, fact))),
    ...(summary ? [make('p', {}, summary)] : []),
    ...(reason ? [make('p', { className: 'result__why' }, reason)] : []),
    ...bestSection(result));
}
