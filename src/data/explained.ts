import { type WordFinder, wordFinder } from '../domain/word-finder.ts';
import type { EntriesByCollection } from '../reader/content.ts';
import { onceFor } from './once.ts';
import { site } from './site.ts';

const finder = onceFor(({ glossary }: EntriesByCollection) => wordFinder(glossary.flatMap(({ data }) => data.terms)));

/** What finds the terms of today’s glossary on pages. */
export const glossaryFinder = (): WordFinder => finder(site().entries);
