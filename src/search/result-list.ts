import { searchWords } from '../words/search.ts';
import { make, part } from './dom.ts';
import type { Result, Shelf } from './engine.ts';
import type { SearchForm } from './form.ts';
import { resultNode } from './result-node.ts';

/** How the list is read: the place that distances are measured from, and whether words were typed. */
export interface Reading { place: string | undefined; typed: boolean }

/** The results, in one list or in several with a heading each where a place or unknown values divide them. */
export function resultList(labelOf: SearchForm['labelOf']) {
  const region = part('result-list');
  let last: { shelf: Shelf; items: HTMLOListElement } | undefined;
  let reading: Reading = { place: undefined, typed: false };

  const headingOf = (shelf: Shelf): string =>
    (shelf === 'found' ? '' : shelf === 'near' ? searchWords.shelves.near(reading.place ?? '') : searchWords.shelves[shelf]);

  function shelfFor(shelf: Shelf): HTMLOListElement {
    if (last?.shelf === shelf) return last.items;
    const heading = headingOf(shelf);
    const items = make('ol', { className: 'entries' });
    region.append(...(heading ? [make('h3', { className: 'shelf' }, heading)] : []), items);
    last = { shelf, items };
    return items;
  }

  function add(results: readonly Result[]): void {
    for (const result of results) shelfFor(result.shelf).append(resultNode(result, labelOf('kind', result.kind, true), result.shelf === 'found' ? 'h3' : 'h4', reading.typed));
  }

  /** Shows other results in place of those that are shown. */
  function put(results: readonly Result[], how: Reading): void {
    region.replaceChildren();
    [last, reading] = [undefined, how];
    add(results);
    region.hidden = results.length === 0;
  }

  const links = () => region.querySelectorAll<HTMLAnchorElement>('.entry__title a');
  return { put, add, holdsFocus: () => region.contains(document.activeElement), shown: () => links().length, focus: (index: number) => links()[index]?.focus() };
}
