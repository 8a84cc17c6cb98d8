import { searchWords } from '../words/search.ts';
import { button, make, part } from './dom.ts';
import type { Found } from './engine.ts';
import type { SearchForm } from './form.ts';
import { choicesOf, type State, without } from './state.ts';

type Parts = Pick<SearchForm, 'labelOf' | 'pageOf'>;

/** What can be done where nothing is found: take a choice away, look at everything of one kind, type something else. */
export function nothingFound({ labelOf, pageOf }: Parts, change: (state: State) => void) {
  const [region, advice, ways, broader] = [part('nothing-found'), part('word-advice'), part('ways'), part('broader')];

  function fill(list: HTMLElement, items: readonly Node[]): void {
    list.querySelector('ul')?.replaceChildren(...items.map((item) => make('li', {}, item)));
    list.hidden = items.length === 0;
  }

  function show(found: Found, state: State, hasPlace: boolean): void {
    const choices = found.ways.filter(({ total }) => total > 0).map(({ group, id, total }) => button(searchWords.way(labelOf(group, id), total), () => change(without(state, group, id))));
    fill(ways, [...choices, ...(state.within && hasPlace ? [button(searchWords.anyDistance, () => change({ ...state, within: undefined }))] : [])]);
    const pages = new Map(choicesOf(state).flatMap(({ group, id }) => {
      const page = pageOf(group, id);
      return page ? [[page.href, `${searchWords.groups[group]}: ${page.label}`]] : [];
    }));
    fill(broader, [...pages].map(([href, label]) => make('a', { href }, label)));
    advice.hidden = state.words === '';
    region.hidden = false;
  }

  return { show, hide: () => { region.hidden = true; } };
}
