import { searchWords } from '../words.ts';
import { make, part } from './dom.ts';
import { type Found, type Result, type Section, step } from './engine.ts';
import type { SearchForm } from './form.ts';
import { howManyChosen, type State } from './state.ts';

const announceAfter = 100;

/** The section of a result that matches: a link to it, and the words as they stand there. */
function sectionNode({ href, title, excerpt }: Section): HTMLElement {
  const words = excerpt.flatMap(({ text, found }) => [found ? make('mark', {}, text) : text, ' ']);
  return make('p', { className: 'result__section' }, `${searchWords.inThisPage} `, make('a', { href }, title), make('br'), ...words);
}

/** The region of the results: its heading, what is announced, the list, and what to do where there is none. */
export function resultsRegion(labelOf: SearchForm['labelOf']) {
  const [title, status, list] = [part('results-title'), part('results-status'), part('result-list')];
  const more = part<HTMLButtonElement>('more-results');
  const notes = ['search-broken', 'nothing-found', 'ring-us', 'browse'] as const;
  let announcing: ReturnType<typeof setTimeout> | undefined;
  let found: Found | undefined;
  let said = '';

  /** A screen reader speaks when the text changes, so the same message again needs a moment of silence. */
  function announce(text: string): void {
    clearTimeout(announcing);
    said = text;
    status.textContent = '';
    announcing = setTimeout(() => { status.textContent = text; }, announceAfter);
  }

  function node({ href, title: name, summary, facets, section }: Result): HTMLElement {
    const facts = (['kind', 'tier'] as const).flatMap((group) => (facets[group] ?? []).map((id) => make('li', {}, labelOf(group, id, true))));
    return make('li', { className: 'entry result' },
      make('h3', { className: 'entry__title' }, make('a', { href }, name)),
      make('ul', { className: 'entry__facts' }, ...facts),
      ...(summary ? [make('p', {}, summary)] : []),
      ...(section ? [sectionNode(section)] : []));
  }

  function put(heading: string, shown: readonly Result[], visible: readonly (typeof notes)[number][]): void {
    title.textContent = heading;
    // Whoever is in the list while it changes would be nowhere afterwards.
    if (list.contains(document.activeElement)) title.focus();
    list.replaceChildren(...shown.map(node));
    list.hidden = shown.length === 0;
    for (const id of notes) part(id).hidden = !visible.includes(id);
    more.hidden = !found || found.total <= shown.length;
    if (!more.hidden && found) more.textContent = searchWords.more(Math.min(step, found.total - shown.length));
  }

  function showStart(): void {
    found = undefined;
    put(searchWords.browse, [], ['browse']);
    announce('');
  }

  function show(now: Found, state: State): void {
    found = now;
    const heading = searchWords.results(now.total, state.words);
    put(heading, now.first, now.total === 0 ? ['nothing-found', 'ring-us', 'browse'] : []);
    announce(`${heading}${searchWords.withFilters(howManyChosen(state))}`);
  }

  function showBroken(): void {
    found = undefined;
    put(searchWords.broken, [], ['search-broken', 'ring-us', 'browse']);
    announce(`${searchWords.broken}. ${searchWords.brokenAdvice}`);
  }

  more.addEventListener('click', async () => {
    const now = found;
    if (!now) return;
    const shown = list.children.length;
    const next = await now.more(shown).catch(() => undefined);
    if (now !== found || list.children.length !== shown) return;
    if (!next) return showBroken();
    list.append(...next.map(node));
    list.children[shown]?.querySelector('a')?.focus();
    const left = now.total - list.children.length;
    more.hidden = left <= 0;
    more.textContent = searchWords.more(Math.min(step, left));
    announce(searchWords.moreShown(list.children.length, now.total));
  });

  return { title, announce, sayAgain: () => announce(said), showStart, show, showBroken };
}
