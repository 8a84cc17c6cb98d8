import { askOnce } from '../domain/ask-once.ts';
import { compareWords } from '../words/compare.ts';
import { safeCopy } from './safe-copy.ts';

/** A part of a record under its heading: a fact, or the answer to a question. */
export interface Part { label: string; nodes: Node[] }

/** A record as its own page shows it. */
export interface Compared {
  name: string;
  href: string;
  title: string;
  facts: readonly Part[];
  /** By the id of the question. A question without an answer is not here. */
  answers: ReadonlyMap<string, Part>;
}

const textOf = (element: Element | null): string => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** What a page of a record says, from the page itself: nothing is written twice, and nothing is said that the page does not say. */
function readPage(name: string, page: Document, base: string): Compared {
  const facts = [...page.querySelectorAll('main .facts > div')].flatMap((fact) => {
    const said = fact.querySelector('dd');
    return said ? [{ label: textOf(fact.querySelector('dt')), nodes: safeCopy(said, base) }] : [];
  });
  const place = page.getElementById('how-to-get-a-place')?.nextElementSibling;
  const answers = [...page.querySelectorAll('main .question')].flatMap((question) => {
    const heading = question.querySelector('h2[id], h3[id]');
    const answer = question.querySelector('.question__answer');
    const said = answer && answer.querySelector('.prose, .text:not(.quiet), .facilities') !== null;
    return heading && said ? [[heading.id, { label: textOf(heading), nodes: safeCopy(answer, base) }] as const] : [];
  });
  return { name, href: `/${name}/`, title: textOf(page.querySelector('h1')), facts: [...facts, ...(place?.classList.contains('prose') ? [{ label: compareWords.place, nodes: safeCopy(place, base) }] : [])], answers: new Map(answers) };
}

/** A record by its name, fetched once. Undefined where the website has no such page; rejects where it cannot be fetched. */
export const readRecord = askOnce(async (name: string): Promise<Compared | undefined> => {
  const address = new URL(`/${name}/`, location.origin);
  const answer = await fetch(address);
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`${address.pathname} answered ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  // A page that moved, or that is something else, has no facts to compare.
  return page.querySelector('main .facts') ? readPage(name, page, address.href) : undefined;
});
