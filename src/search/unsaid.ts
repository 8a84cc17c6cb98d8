import { searchWords } from '../words/search.ts';
import { part } from './dom.ts';
import type { Group } from '../domain/search-groups.ts';
import { choicesOf, type State } from './state.ts';

/** What pages do not say that may fit all the same. */
export function unsaidInWords(number: number, groups: readonly Group[]): string {
  if (groups.length === 1 && groups[0] === 'need') return searchWords.unsaidNeed(number);
  return searchWords.unsaid(number, groups.map((group) => searchWords.notSaid[group]).join(searchWords.or));
}

/** The line that says how many pages do not say whether they fit, with a button that shows them. */
export function unsaidLine(change: (next: (state: State) => State) => void) {
  const region = part('unsaid');
  const [text, press] = [part('unsaid-text'), part('unsaid-button')];
  press.addEventListener('click', () => change((state) => ({ ...state, unsure: !state.unsure })));

  function show(number: number, state: State): void {
    const groups = [...new Set(choicesOf(state).map(({ group }) => group))].filter((group) => group !== 'kind');
    text.textContent = unsaidInWords(number, groups);
    press.textContent = state.unsure ? searchWords.hideUnsaid : searchWords.showUnsaid;
    region.hidden = number === 0;
  }

  return { show };
}
