import { searchWords } from '../words/search.ts';
import { part } from './dom.ts';
import { type Found, step } from './engine.ts';
import type { SearchForm } from './form.ts';
import { nothingFound } from './nothing-found.ts';
import { resultList } from './result-list.ts';
import { choicesOf, type State } from './state.ts';
import { unsaidLine } from './unsaid.ts';
import { wordings } from './wordings.ts';

const announceAfter = 100;

/** Goes to another state that is made of the one that is shown. */
type Change = (next: (state: State) => State) => void;

/** The region of the results: its heading, what is announced, the list, and what to do where there is none. */
export function resultsRegion(form: Pick<SearchForm, 'labelOf' | 'pageOf'>, change: Change) {
  const [title, status, order] = [part('results-title'), part('results-status'), part('sort-row')];
  const more = part<HTMLButtonElement>('more-results');
  const notes = ['search-broken', 'ring-us', 'browse'] as const;
  // What was pressed may go away with what it changes; whoever pressed it is taken to the heading.
  const changeFromHere: Change = (next) => { change(next); title.focus(); };
  const list = resultList(form.labelOf);
  const nothing = nothingFound(form, (next) => changeFromHere(() => next));
  const unsaid = unsaidLine(change);
  const words = wordings((typed) => changeFromHere((state) => ({ ...state, words: typed })));
  let announcing: ReturnType<typeof setTimeout> | undefined;
  let found: Found | undefined;
  /** How many results the list has in the end. */
  let whole = 0;
  let said = '';

  /** A screen reader speaks when the text changes, so the same message again needs a moment of silence. */
  function announce(text: string): void {
    clearTimeout(announcing);
    said = text;
    status.textContent = '';
    announcing = setTimeout(() => { status.textContent = text; }, announceAfter);
  }

  function head(heading: string, visible: readonly (typeof notes)[number][]): void {
    title.textContent = heading;
    for (const id of notes) part(id).hidden = !visible.includes(id);
  }

  function showMore(): void {
    more.hidden = list.shown() >= whole;
    more.textContent = searchWords.more(Math.min(step, whole - list.shown()));
  }

  /** Shows that there are no results to speak of, and what else there is. */
  function clear(heading: string, visible: Parameters<typeof head>[1]): void {
    [found, whole] = [undefined, 0];
    if (list.holdsFocus()) title.focus();
    head(heading, visible);
    list.put([], { place: undefined, typed: false });
    for (const one of [nothing, words]) one.hide();
    for (const element of [more, order, part('unsaid')]) element.hidden = true;
  }

  function showStart(): void {
    clear(searchWords.browse, ['browse']);
    announce('');
  }

  function show(now: Found, state: State, place: string | undefined): void {
    found = now;
    whole = now.total + (state.unsure ? now.unsaid : 0);
    const heading = searchWords.results(now.total, now.corrected?.to ?? state.words);
    head(heading, whole === 0 ? ['ring-us', 'browse'] : []);
    // Whoever is in the list while it changes would be nowhere afterwards.
    if (list.holdsFocus()) title.focus();
    list.put(now.first, { place, typed: state.words !== '' });
    const correction = words.show(now);
    unsaid.show(now.unsaid, state);
    if (whole === 0) nothing.show(now, state, place !== undefined);
    else nothing.hide();
    order.hidden = whole === 0;
    showMore();
    const filters = choicesOf(state).length + (state.within && place !== undefined ? 1 : 0);
    announce(`${heading}${searchWords.withFilters(filters)}${state.unsure && now.unsaid > 0 ? searchWords.unsaidShown(now.unsaid) : ''}${correction && `. ${correction}`}`);
  }

  function showBroken(): void {
    clear(searchWords.broken, ['search-broken', 'ring-us', 'browse']);
    announce(`${searchWords.broken}. ${searchWords.brokenAdvice}`);
  }

  more.addEventListener('click', async () => {
    const now = found;
    if (!now) return;
    const shown = list.shown();
    const next = await now.more(shown).catch(() => undefined);
    if (now !== found || list.shown() !== shown) return;
    if (!next) return showBroken();
    list.add(next);
    list.focus(shown);
    showMore();
    announce(searchWords.moreShown(list.shown(), whole));
  });

  return { title, announce, sayAgain: () => announce(said), showStart, show, showBroken };
}
