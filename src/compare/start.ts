import { comparisonText, type Comparison, kindOfRecord, type Kind, mostCompared, parseComparison } from '../domain/comparison.ts';
import { button, make, part } from '../search/dom.ts';
import { compareWords as words } from '../words/compare.ts';
import { meant, namesOf, namesWith } from './names.ts';
import { type Compared, readRecord } from './read-record.ts';
import { comparisonTable } from './table.ts';

const offered = 40;
const form = part<HTMLFormElement>('compare-form');
const kind = part<HTMLSelectElement>('compare-kind');
const name = part<HTMLInputElement>('compare-name');
const show = part<HTMLSelectElement>('compare-on');
const status = part('compare-status');
const chosenList = part<HTMLUListElement>('compare-chosen');
const result = part('compare-result');
const printButton = button(words.print, () => print());
printButton.className = 'govuk-button govuk-button--secondary';

/** Every question, as the page lists them. */
const questions = [...show.querySelectorAll('option[data-kind]')].map((option) => ({ id: (option as HTMLOptionElement).value, heading: option.textContent.trim(), kind: (option as HTMLElement).dataset['kind'] }));

let state: Comparison = { chosen: [], on: undefined };
let turn = 0;

/** What is said aloud and stands above the table: whole sentences, the newest alone. */
function say(...sentences: string[]): void {
  status.textContent = sentences.filter(Boolean).join(' ');
}

const currentKind = (): Kind => (state.chosen[0] === undefined ? (kind.value as Kind) : kindOfRecord(state.chosen[0]));

/** Says what is wrong with the name that was typed, marks its box and goes there: the words are still in it to mend. */
function refuse(sentence: string): void {
  say(sentence);
  name.setAttribute('aria-invalid', 'true');
  name.classList.add('govuk-input--error');
  name.focus();
}

/** Takes that mark away, as soon as the name is another. */
function accept(): void {
  name.removeAttribute('aria-invalid');
  name.classList.remove('govuk-input--error');
}

/** Shows the choices of the form: of one kind once something is chosen. */
function showForm(): void {
  kind.value = currentKind();
  kind.disabled = state.chosen.length > 0;
  for (const option of show.options) option.hidden = option.disabled = option.dataset['kind'] !== undefined && option.dataset['kind'] !== kind.value;
  show.value = state.on ?? '';
}

function showChosen(records: readonly Compared[]): void {
  chosenList.replaceChildren(...records.map((record) => make('li', {}, `${record.title} `, Object.assign(button(words.takeAway, () => { go({ ...state, chosen: state.chosen.filter((one) => one !== record.name) }); name.focus(); }), { className: 'compare__remove', ariaLabel: `${words.takeAway}: ${record.title}` }))));
}

/** Fetches what is chosen and shows it. What an earlier choice still fetches is thrown away. */
async function run(before: readonly string[] = []): Promise<void> {
  turn += 1;
  const mine = turn;
  showForm();
  if (state.chosen.length > 0) say(words.loading);
  const read = await Promise.allSettled(state.chosen.map(readRecord));
  if (mine !== turn) return;
  const records = read.flatMap((one) => (one.status === 'fulfilled' && one.value ? [one.value] : []));
  const wrong = read.flatMap((one, index) => {
    const id = state.chosen[index]?.split('/')[1] ?? '';
    return one.status === 'rejected' ? [words.notFetched(id)] : one.value ? [] : [words.notThere(id)];
  });
  // What is not on the website leaves the address too; what could not be fetched may be there next time.
  const kept = state.chosen.filter((_, index) => read[index]?.status === 'rejected' || (read[index]?.status === 'fulfilled' && read[index].value !== undefined));
  if (kept.length < state.chosen.length) write({ ...state, chosen: kept }, 'replace');
  showForm();
  showChosen(records);
  result.replaceChildren(...(records.length > 0 ? [comparisonTable(records, questions.filter((question) => question.kind === currentKind()), state.on), printButton] : []));
  say(...before, ...wrong, records.length > 0 ? words.shown(records.length) : before.length + wrong.length > 0 ? '' : state.chosen.length > 0 ? words.none : '');
}

function write(next: Comparison, how: 'push' | 'replace'): void {
  // A question of the other kind of record compares nothing.
  const first = next.chosen[0];
  const fits = next.on === undefined || next.on === 'facts' || first === undefined || questions.some(({ id, kind: of }) => id === next.on && of === kindOfRecord(first));
  state = fits ? next : { ...next, on: undefined };
  const text = comparisonText(state);
  const url = `${location.pathname}${text && `#${text}`}`;
  if (url === `${location.pathname}${location.search}${location.hash}`) return;
  if (how === 'push') history.pushState(null, '', url);
  else history.replaceState(null, '', url);
}

function go(next: Comparison): void {
  write(next, 'push');
  void run();
}

/** Takes the state from the address. What is left out of it is said. */
function readAddress(): void {
  const { chosen, on, leftOut } = parseComparison(location.hash.includes('=') ? location.hash.slice(1) : location.search.slice(1));
  write({ chosen, on }, 'replace');
  void run([...(leftOut.includes('other-kind') ? [words.oneKind] : []), ...(leftOut.includes('too-many') ? [words.tooManyInAddress] : [])]);
}

/** Offers the names in which the typed words stand. */
async function offer(): Promise<void> {
  const names = await namesOf(currentKind()).catch(() => undefined);
  if (names) part('compare-names').replaceChildren(...namesWith(names, name.value, offered).map(([, title]) => make('option', { value: title })));
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const names = await namesOf(currentKind()).catch(() => undefined);
  if (!names) return say(words.namesNotFetched);
  const id = meant(names, name.value);
  if (id === undefined) return refuse(words.unknown(currentKind()));
  const added = `${currentKind()}/${id}`;
  if (state.chosen.includes(added)) return refuse(words.already(names.find(([one]) => one === id)?.[1] ?? id));
  if (state.chosen.length >= mostCompared) return say(words.tooMany);
  name.value = '';
  accept();
  go({ ...state, chosen: [...state.chosen, added] });
});
name.addEventListener('focus', () => void offer());
name.addEventListener('input', () => { accept(); void offer(); });
kind.addEventListener('change', () => { showForm(); void offer(); });
show.addEventListener('change', () => go({ ...state, on: show.value || undefined }));
for (const event of ['popstate', 'hashchange']) {
  addEventListener(event, () => {
    if (location.hash === '' || location.hash.includes('=')) {
      if (location.hash.slice(1) !== comparisonText(state)) readAddress();
    }
  });
}

form.hidden = false;
readAddress();
