import { nearWords as words } from '../../words/near.ts';
import { part } from '../dom.ts';
import { locate } from './locate.ts';
import type { NotFound } from './look-up.ts';
import type { Near } from './near.ts';

/** Looks a postcode up, with the program that is read when somebody first does. */
const lookUp = (typed: string): Promise<Near | NotFound> =>
  import('./look-up.ts').then(({ lookUpPostcode }) => lookUpPostcode(typed), (): NotFound => ({ why: 'broken' }));

/** The sentence for a postcode that was not found. */
function sentence(answer: NotFound): string {
  switch (answer.why) {
    case 'nothing-typed': return words.nothingTyped;
    case 'not-a-postcode': return words.notAPostcode;
    case 'elsewhere': return words.elsewhere(answer.postcode);
    case 'unknown': return words.unknown(answer.postcode, answer.outward);
    case 'broken': return words.broken;
  }
}

/**
 * The box for a postcode, the button for the device’s own place, and the choice of miles. What is typed is in no
 * address, no storage and no request: the box has no name, and its form is never sent.
 * @param change Told the place from which distances are measured, or undefined when there is none any more.
 * @param changeWithin Told how many miles somebody chose, or undefined for any distance.
 */
export function nearForm(change: (near: Near | undefined) => void, changeWithin: (miles: number | undefined) => void) {
  const form = part<HTMLFormElement>('near-form');
  const postcode = form.querySelector<HTMLInputElement>('#near-postcode');
  const locateButton = part<HTMLButtonElement>('near-locate');
  const within = part<HTMLSelectElement>('near-within');
  const error = part('near-error');
  const chosen = part('near-chosen');
  const clearButton = part<HTMLButtonElement>('near-clear');
  let turn = 0;

  /** Shows a sentence where the postcode is typed. Nothing takes it away. */
  function showError(text: string, blamesPostcode: boolean): void {
    error.textContent = text;
    error.hidden = text === '';
    form.classList.toggle('near__form--error', text !== '');
    if (!postcode) return;
    postcode.classList.toggle('govuk-input--error', blamesPostcode);
    if (blamesPostcode) postcode.setAttribute('aria-invalid', 'true');
    else postcode.removeAttribute('aria-invalid');
  }

  /** Shows from where distances are measured. */
  function show(near: Near | undefined): void {
    chosen.textContent = near ? words.from(near.label) : '';
    chosen.hidden = clearButton.hidden = !near;
  }

  /** Measures from a place, or from none, and says so to whoever listens. */
  function set(near: Near | undefined): void {
    turn += 1;
    showError('', false);
    show(near);
    change(near);
  }

  const focus = (): void => (postcode ?? locateButton).focus();

  /** Begins a question. An answer to an earlier one is thrown away. */
  function begin(): () => boolean {
    turn += 1;
    const mine = turn;
    showError('', false);
    form.setAttribute('aria-busy', 'true');
    return () => {
      if (mine !== turn) return false;
      form.removeAttribute('aria-busy');
      return true;
    };
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (!postcode) return;
    const isLatest = begin();
    const answer = await lookUp(postcode.value);
    if (!isLatest()) return;
    if ('point' in answer) {
      postcode.value = answer.label;
      return set(answer);
    }
    showError(sentence(answer), answer.why !== 'broken');
    postcode.focus();
  });

  locateButton.addEventListener('click', async () => {
    const isLatest = begin();
    const answer = await locate('geolocation' in navigator ? navigator.geolocation : undefined);
    if (!isLatest()) return;
    if (typeof answer === 'string') return showError(`${words.notLocated[answer]}${postcode ? ` ${words.orPostcode}` : ''}`, false);
    if (postcode) postcode.value = '';
    set({ point: answer, label: words.whereYouAre });
  });

  within.addEventListener('change', () => changeWithin(within.value === '' ? undefined : Number(within.value)));

  clearButton.addEventListener('click', () => {
    if (postcode) postcode.value = '';
    set(undefined);
    focus();
  });

  // A browser that goes back to the page may bring back what was typed, and no place belongs to it.
  show(undefined);

  return {
    focus,
    /** Shows how many miles are chosen. */
    showWithin: (miles: number | undefined): void => { within.value = miles === undefined ? '' : String(miles); },
  };
}
