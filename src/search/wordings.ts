import { searchWords } from '../words/search.ts';
import { button, make, part } from './dom.ts';
import type { Found } from './engine.ts';

/** The lines about the words: what was looked for in place of those typed, and what else may be meant. */
export function wordings(search: (words: string) => void) {
  const [corrected, others] = [part('corrected'), part('did-you-mean')];

  /** Shows them, and answers what to say of the first. */
  function show({ corrected: now, asTyped, didYouMean }: Pick<Found, 'corrected' | 'asTyped' | 'didYouMean'>): string {
    const [before, instead, after] = now ? searchWords.corrected(now.from, now.to) : [asTyped ? searchWords.asTyped : '', '', ''];
    const line = `${before}${instead}${after}`;
    corrected.replaceChildren(before, ...(instead ? [make('strong', {}, instead)] : []), after);
    corrected.hidden = line === '';
    others.querySelector('ul')?.replaceChildren(...didYouMean.map((words) => make('li', {}, button(words, () => search(words)))));
    others.hidden = didYouMean.length === 0;
    return line;
  }

  return { show, hide: () => { corrected.hidden = others.hidden = true; } };
}
