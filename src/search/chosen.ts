import { searchWords } from '../words.ts';
import { hiddenWords, make, part } from './dom.ts';
import type { SearchForm } from './form.ts';
import { groups, type State, without, withoutChoices } from './state.ts';

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

  function show(state: State): void {
    const pairs = groups.flatMap((group) => state.chosen[group].map((id) => ({ group, id })));
    const buttons = pairs.map(({ group, id }, index) => button(without(state, group, id), index,
      hiddenWords(`${searchWords.remove} `), `${searchWords.groups[group]}: ${labelOf(group, id)} `, make('span', { ariaHidden: 'true' }, '×')));
    if (buttons.length > 1) buttons.push(button(withoutChoices(state), pairs.length, searchWords.clear));
    list.replaceChildren(...buttons);
    list.hidden = buttons.length === 0;
  }

  return { show };
}
