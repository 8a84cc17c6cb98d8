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

const same = (a: State, b: State): boolean => stateText(a) === stateText(b);

let state = readAddress(form.known, undefined);
let turn = 0;
let typed = false;
let waiting: ReturnType<typeof setTimeout> | undefined;
let outcome: 'searching' | 'shown' | 'broken' = 'shown';

/** Shows the state, and what is found. What an earlier state still finds is thrown away. */
async function run(): Promise<void> {
  turn += 1;
  const mine = turn;
  form.show(state);
  chosen.show(state);
  const slow = setTimeout(() => { if (mine === turn && outcome === 'searching') results.announce(searchWords.searching); }, sayThatItSearches);
  const empty = isEmpty(state);
  outcome = empty ? 'shown' : 'searching';
  if (empty) results.showStart();
  try {
    const { counts, ...found } = empty ? { counts: await engine.totals() } : await engine.search(state);
    if (mine !== turn) return;
    form.showCounts(counts);
    if ('total' in found) results.show(found, state);
    outcome = 'shown';
  } catch {
    // Without words and choices nothing was asked for: only the counts are missing.
    if (mine !== turn || empty) return;
    results.showBroken();
    outcome = 'broken';
  } finally {
    clearTimeout(slow);
  }
}

/** Goes to another state. */
function change(next: State, how: 'push' | 'replace'): void {
  clearTimeout(waiting);
  if (same(next, state)) return;
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
  const next = form.read();
  if (!same(next, state)) change(next, 'push');
  else if (outcome === 'broken') void run();
  else if (outcome === 'shown') results.sayAgain();
  // Only whoever asks to be shown the results is taken to them.
  if (!(event as SubmitEvent).submitter?.hasAttribute('data-show')) return;
  form.closeIfNarrow();
  results.title.focus();
});

for (const name of ['popstate', 'hashchange']) {
  addEventListener(name, () => {
    const next = readAddress(form.known, state);
    if (same(next, state)) return;
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
