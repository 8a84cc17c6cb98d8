import { type Known, parseState, type State, stateText } from './state.ts';

/** True where what stands after the `#` is a state, and not the name of a place on the page such as `main`. */
const holdsState = (fragment: string): boolean => fragment === '' || fragment.includes('=');

/** Writes a state into the address, as a new step to go back from or in place of the last one. */
export function writeAddress(state: State, how: 'push' | 'replace'): void {
  const text = stateText(state);
  const url = `${location.pathname}${text && `#${text}`}`;
  if (url === `${location.pathname}${location.search}${location.hash}`) return;
  if (how === 'push') history.pushState(null, '', url);
  else history.replaceState(null, '', url);
}

/**
 * The state of the address. A query string is moved behind the `#` at once, so that it is in no later request and no
 * referrer; a name of a place on the page leaves the state as it was.
 */
export function readAddress(known: Known, before: State | undefined): State {
  const fragment = location.hash.slice(1);
  const state = before && !holdsState(fragment) ? before : parseState(`${holdsState(fragment) ? fragment : ''}&${location.search.slice(1)}`, known);
  writeAddress(state, 'replace');
  return state;
}
