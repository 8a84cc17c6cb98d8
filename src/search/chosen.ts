import { searchWords } from '../words/search.ts';
import { hiddenWords, make, part } from './dom.ts';
import type { SearchForm } from './form.ts';
import { choicesOf, type State, without, withoutChoices } from './state.ts';

/** The chosen filters above the results, each a button that takes it away. */
export function chosenFilters(labelOf: SearchForm['labelOf'], change: (state: State) => void) {
  const list = part('chosen');
  const title = part('results-title');

  function button(next: State, index: number, ...children: (Node | string)[]): HTMLLIElement {
    const element = make('button', { type: 'button' }, ...children);
    element.addEventListener('click', () => {
      change(next);
      // The button is gone. The one in its place takes over, so that several can be removed one after the other.
      const buttons = list.querySelectorAll('button');
      (buttons[Math.min(index, buttons.length - 1)] ?? title).focus();
    });
    return make('li', {}, element);
  }

  /** Shows the choices of a state, and its distance where there is a place from which to measure it. */
  function show(state: State, hasPlace: boolean): void {
    const filters = choicesOf(state).map(({ group, id }) => ({ next: without(state, group, id), label: `${searchWords.groups[group]}: ${labelOf(group, id)}` }));
    if (state.within && hasPlace) filters.push({ next: { ...state, within: undefined }, label: searchWords.within(state.within) });
    const buttons = filters.map(({ next, label }, index) => button(next, index, hiddenWords(`${searchWords.remove} `), `${label} `, make('span', { ariaHidden: 'true' }, '×')));
    if (buttons.length > 1) buttons.push(button(withoutChoices(state), filters.length, searchWords.clear));
    list.replaceChildren(...buttons);
    list.hidden = buttons.length === 0;
  }

  return { show };
}
