import type { GlossaryTerm } from '../../schemas/index.ts';
import type { SearchDocument } from './search-document.ts';
import { makeFilter } from './word-filter.ts';
import { fold, isSpelt, stem, wordsIn } from './word-forms.ts';
import { levelOf, packWords, type TermRow, type WordsFile } from './words-file.ts';

/** The most words that are written out. With those of the glossary they make a file of at most 25 kB, compressed. */
const mostWords = 2500;

/** A term without what is in brackets; where a stroke divides it into two of several words each, both. */
function readings(term: string): string[] {
  const plain = term.replaceAll(/\s*\([^)]*\)/g, '');
  const parts = plain.split(/\s+\/\s+/);
  return parts.every((part) => part.includes(' ')) ? parts : [plain];
}

/** All that people call a term: its name, its short forms, what families type, and the name as it is written in full. */
export function namesOf({ term, acronym = '', familiesType = [] }: Pick<GlossaryTerm, 'term' | 'acronym' | 'familiesType'>): string[] {
  const names = [...readings(term), ...acronym.split('/').map((part) => part.trim()), ...familiesType, term];
  const byForm = new Map(names.toReversed().map((name) => [fold(name), name]));
  byForm.delete('');
  return names.filter((name) => byForm.get(fold(name)) === name && byForm.delete(fold(name)));
}

/** The rows to which a term leads: its pages in the order in which the glossary names them, then its own entry. A situation leads to itself. */
function termRows(documents: readonly SearchDocument[], terms: readonly GlossaryTerm[]): TermRow[] {
  const rows = new Map(documents.map(({ key }, row) => [key, row]));
  const ofGlossary = terms.flatMap((term): TermRow[] => {
    const leads = [...(term.see ?? []), `glossary/${term.id}`].flatMap((key) => rows.get(key) ?? []);
    return leads.length === 0 ? [] : [[readings(term.term)[0] ?? term.term, namesOf(term), leads]];
  });
  // What a situation is called is what somebody types who is in it.
  const ofSituations = documents.flatMap(({ kind, title, alsoKnownAs }, row): TermRow[] => (kind === 'situations' ? [[title, [title, ...alsoKnownAs], [row]]] : []));
  return [...ofGlossary, ...ofSituations];
}

/** In how many documents each word is, and which words stand where they say what a document is about. */
function count(documents: readonly SearchDocument[]): { counts: Map<string, number>; telling: Set<string> } {
  const counts = new Map<string, number>();
  const telling = new Set<string>();
  for (const { kind, title, summary = '', alsoKnownAs, facts, sections } of documents) {
    // What families type for a term is among its names. It is no word of a text, and may be misspelt.
    const names = kind === 'glossary' ? [] : alsoKnownAs;
    const head = wordsIn([title, summary, ...names, ...facts, ...sections.map(({ heading }) => heading)].join(' '));
    const body = wordsIn(sections.map(({ html }) => html).join(' ').replaceAll(/<[^>]*>|&[a-z\d#]+;/gi, ' '));
    for (const word of head) telling.add(word);
    for (const word of new Set([...head, ...body])) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const word of counts.keys()) if (!isSpelt(word)) counts.delete(word);
  return { counts, telling };
}

/**
 * What the search knows of words, from the documents in the order of their rows and from the glossary. The words of
 * the glossary come first, then those of names, headings and summaries, then those of the text; common ones before
 * rare ones. What there is no room for is only known to be there.
 */
export function wordsFile(documents: readonly SearchDocument[], glossary: readonly GlossaryTerm[]): WordsFile {
  const { counts, telling } = count(documents);
  const terms = termRows(documents, glossary);
  const named = new Set(terms.flatMap(([, names]) => names.flatMap(wordsIn)));
  const rank = (word: string): number => (named.has(word) ? 2 : telling.has(word) ? 1 : 0);
  // A word that one text has and no heading may be a misspelling itself, so nothing is corrected to it.
  const worth = [...counts].filter(([word, documents]) => documents > 1 || rank(word) > 0)
    .toSorted(([one, a], [other, b]) => rank(other) - rank(one) || b - a || (one < other ? -1 : 1))
    .slice(0, mostWords).map(([word]) => word).toSorted();
  const kept = new Set(worth);
  const others = [...new Set([...counts.keys()].filter((word) => !kept.has(word)).map(stem))].toSorted();
  return {
    documents: documents.length, terms, words: packWords(worth),
    levels: worth.map((word) => levelOf(counts.get(word) ?? 0)).join(''), others: makeFilter(others),
  };
}
