import { searchWords } from '../words/search.ts';
import { readAddress, writeAddress } from './address.ts';
import { chosenFilters } from './chosen.ts';
import { part } from './dom.ts';
import type { Counts, Found } from './engine.ts';
import { searchForm } from './form.ts';
import type { Group } from '../domain/search-groups.ts';
import { lazyEngine } from './lazy-engine.ts';
import type { Near } from './near/near.ts';
import { nearForm } from './near/near-form.ts';
import { resultsRegion } from './results.ts';
import { isEmpty, type State, stateText } from './state.ts';

const typingPause = 250;
const sayThatItSearches = 1000;
const fewestTyped = 2;

const form = searchForm();
const engine = lazyEngine();
const results = resultsRegion(form, (next) => change(next(state), 'push'));
const chosen = chosenFilters(form.labelOf, (next) => change(next, 'push'));
const nearBox = nearForm(measureFrom, (within) => { typed = false; change({ ...form.read(state), within }, 'push'); });

const same = (a: State, b: State): boolean => stateText(a) === stateText(b);

let state = readAddress(form.known, undefined);
/** The place that distances are measured from. It is in no address and in no storage. */
let near: Near | undefined;
/** The filters whose counts were asked for. */
let counted: ReadonlySet<Group> = new Set();
let turn = 0;
let typed = false;
let waiting: ReturnType<typeof setTimeout> | undefined;
let outcome: 'searching' | 'shown' | 'broken' = 'shown';

/** True where nothing is asked for. A place alone asks for what is near it. */
const asksNothing = (): boolean => isEmpty(state) && !near;

type Answer = { counts: Counts } | Found;

/**
 * What is found, or the counts alone where nothing is asked for. Counts are read for the filters that somebody sees;
 * where those or the distances cannot be read, the search goes on without them.
 */
async function ask(): Promise<{ found: Answer; place: Near | undefined }> {
  const mine = turn;
  const seen = form.seen();
  counted = new Set(seen);
  // The counts need nothing but the filters, so they do not wait until the results have been read.
  const showCounts = (counts: Counts): void => { if (mine === turn) form.showCounts(counts); };
  const query = (groups: readonly Group[], place: Near | undefined): Promise<Answer> => (asksNothing() ? engine.totals(groups).then((counts) => ({ counts })) : engine.search(state, place, groups, showCounts));
  const ways: (readonly [groups: readonly Group[], place: Near | undefined])[] = [[seen, near]];
  if (seen.length > 0) ways.push([[], near]);
  if (near) ways.push([[], undefined]);
  let failure: unknown;
  for (const [groups, place] of ways) {
    try {
      const found = await query(groups, place);
      if (groups !== seen) counted = new Set(groups);
      form.sayCountsBroken(groups.length < seen.length);
      part('near-broken').hidden = near === undefined || place !== undefined;
      return { found, place };
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

/** Shows the state, and what is found. What an earlier state still finds is thrown away. */
async function run(): Promise<void> {
  turn += 1;
  const mine = turn;
  form.show(state);
  chosen.show(state, near !== undefined);
  nearBox.showWithin(state.within);
  part('near-place').textContent = near?.label ?? '';
  sayPlaceNeeded(!near && (state.sort === 'near' || state.within !== undefined));
  const slow = setTimeout(() => { if (mine === turn && outcome === 'searching') results.announce(searchWords.searching); }, sayThatItSearches);
  const empty = asksNothing();
  outcome = empty ? 'shown' : 'searching';
  if (empty) results.showStart();
  try {
    const { found, place: from } = await ask();
    if (mine !== turn) return;
    form.showCounts(found.counts);
    if ('total' in found) results.show(found, state, from?.label);
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

/** Says that a place is needed, where a postcode can be given. */
function sayPlaceNeeded(needed: boolean): void {
  part('near-needed').hidden = !needed;
  if (needed) part<HTMLDetailsElement>('near-me').open = true;
}

/** Goes to another state. */
function change(next: State, how: 'push' | 'replace'): void {
  clearTimeout(waiting);
  if (same(next, state)) return;
  state = next;
  writeAddress(state, how);
  void run();
}

/** Measures from a place, the nearest first, or from none. */
function measureFrom(place: Near | undefined): void {
  near = place;
  typed = false;
  const read = form.read(state);
  const next: State = place ? { ...read, sort: 'near' } : { ...read, sort: read.sort === 'near' ? 'best' : read.sort, within: undefined };
  if (same(next, state)) void run();
  else change(next, 'push');
  // On a narrow screen the results are out of sight, and whoever gives a place wants them.
  if (place && form.closeIfNarrow()) results.title.focus();
}

// Words that are being typed make one step to go back from, however often they are searched for.
form.words.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const next = form.read(state);
    if (next.words !== '' && next.words.length < fewestTyped) return;
    change(next, typed ? 'replace' : 'push');
    typed = true;
  }, typingPause);
});

form.panel.addEventListener('change', () => { typed = false; change(form.read(state), 'push'); });

form.sort.addEventListener('change', () => {
  typed = false;
  const next = form.read(state);
  if (next.sort !== 'near' || near) return change(next, 'push');
  // Without a place nothing is nearer than anything else.
  form.show(state);
  sayPlaceNeeded(true);
  nearBox.focus();
  results.announce(searchWords.sortNeedsPlace);
});

// The counts of a filter are read when somebody looks at it. The results stay as they are.
form.panel.addEventListener('toggle', async () => {
  if (form.seen().every((group) => counted.has(group)) || outcome === 'broken') return;
  const mine = turn;
  const answer = await ask().catch(() => undefined);
  if (mine === turn && answer) form.showCounts(answer.found.counts);
}, true);

part('search-form').addEventListener('submit', (event) => {
  event.preventDefault();
  typed = false;
  const next = form.read(state);
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
      if (asksNothing()) void run();
    }, { signal: begun.signal });
  }
} else void run();
