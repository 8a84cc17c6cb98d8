import { type WordFinder, wordFinder } from '../domain/word-finder.ts';
import { site } from './site.ts';

const finders = new WeakMap<object, WordFinder>();

/** What finds the terms of today’s glossary on pages. Made once. */
export function glossaryFinder(): WordFinder {
  const { entries } = site();
  const finder = finders.get(entries) ?? wordFinder(entries.glossary.flatMap(({ data }) => data.terms));
  finders.set(entries, finder);
  return finder;
}
