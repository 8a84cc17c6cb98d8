import type { GlossaryTerm } from '../../schemas/index.ts';
import { searchDocuments } from '../../src/data/search/documents.ts';
import { wordsFile } from '../../src/domain/search-words.ts';
import type { SearchDocument } from '../../src/domain/search-document.ts';
import type { WordsFile } from '../../src/domain/words-file.ts';
import { handOver } from '../../src/reader/handover.ts';
import { onlyEntry, readContent } from '../../src/reader/read-content.ts';
import { demonstration } from '../support/run-build.ts';

/** The words of the demonstration as its search gets them, with the documents and the glossary that they come from. */
export async function demonstrationWords(): Promise<{ file: WordsFile; documents: readonly SearchDocument[]; terms: readonly GlossaryTerm[] }> {
  const content = await readContent(demonstration);
  const { data } = onlyEntry(content, 'glossary');
  handOver({ content, today: data.lastReviewed ?? '' });
  const documents = searchDocuments();
  return { file: wordsFile(documents, data.terms), documents, terms: data.terms };
}

/** Everything that people may type for the terms of a glossary: the term, its short forms, what families type. */
export const phrasesOf = (terms: readonly GlossaryTerm[]): { phrase: string; term: GlossaryTerm }[] =>
  terms.flatMap((term) => [...new Set([term.term, ...(term.acronym ?? '').split('/').map((part) => part.trim()), ...(term.familiesType ?? [])])].filter((phrase) => phrase !== '').map((phrase) => ({ phrase, term })));
