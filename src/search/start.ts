import { searchWords } from '../words.ts';
import { readAddress, writeAddress } from './address.ts';
import { chosenFilters } from './chosen.ts';
import { part } from './dom.ts';
import { searchForm } from './form.ts';
import { pagefindEngine } from './pagefind.ts';
import { resultsRegion } from './results.ts';
import { isEmpty, type State, stateText } from './state.ts';

const typingPause = 250;
const sayThatItSearches = 1000;
const fewestTyped = 2;

const form = searchForm();
const engine = pagefindEngine();
const results = resultsRegion(form.labelOf);
const chosen = chosenFilters(form.labelOf, (next) => change(next, 'push'));

let state = readAddress(form.known, undefined);
let turn = 0;
let typed = false;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Shows the state, and what is found. What an earlier state still finds is thrown away. */
async function run(): Promise<void> {
  turn += 1;
  const mine = turn;
  form.show(state);
  chosen.show(state);
  const slow = setTimeout(() => { if (mine === turn) results.announce(searchWords.searching); }, sayThatItSearches);
  try {
    if (isEmpty(state)) {
      results.showStart();
      clearTimeout(slow);
      const counts = await engine.totals();
      if (mine === turn) form.showCounts(counts);
      return;
    }
    const found = await engine.search(state);
    if (mine !== turn) return;
    form.showCounts(found.counts);
    results.show(found, state);
  } catch {
    if (mine === turn && !isEmpty(state)) results.showBroken();
  } finally {
    clearTimeout(slow);
  }
}

/** Goes to another state, or searches again for the same. */
function change(next: State, how: 'push' | 'replace', again = false): void {
  clearTimeout(waiting);
  if (!again && stateText(next) === stateText(state)) return;
  state = next;
  writeAddress(state, how);
  void run();
}

// Words that are being typed make one step to go back from, however often they are searched for.
form.words.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const next = form.read();
    if (next.words !== '' && next.words.length < fewestTyped) return;
    change(next, typed ? 'replace' : 'push');
    typed = true;
  }, typingPause);
});

form.panel.addEventListener('change', () => { typed = false; change(form.read(), 'push'); });

part('search-form').addEventListener('submit', (event) => {
  event.preventDefault();
  typed = false;
  change(form.read(), 'push', true);
  // Only whoever asks to be shown the results is taken to them.
  if (!(event as SubmitEvent).submitter?.hasAttribute('data-show')) return;
  form.closeIfNarrow();
  results.title.focus();
});

for (const name of ['popstate', 'hashchange']) {
  addEventListener(name, () => {
    const next = readAddress(form.known, state);
    if (stateText(next) === stateText(state)) return;
    clearTimeout(waiting);
    typed = false;
    state = next;
    void run();
  });
}

form.reveal(state);
if (isEmpty(state)) {
  form.show(state);
  // The index is read when somebody begins to use the search, not before.
  const begun = new AbortController();
  for (const name of ['focusin', 'pointerover', 'click']) {
    document.addEventListener(name, ({ target }) => {
      if (!(target instanceof Element && target.closest('[data-needs-script]'))) return;
      begun.abort();
      if (isEmpty(state)) void run();
    }, { signal: begun.signal });
  }
} else void run();
