/** A term of the glossary, as far as pages explain it. */
export interface Term { id: string; term: string; acronym?: string | undefined; plain: string; proposed?: boolean | undefined; linked?: boolean | undefined }

interface Form { term: Term; pattern: RegExp; length: number }

/** The ways in which the terms of a glossary are written in texts, by their first word in small letters. */
export type WordFinder = ReadonlyMap<string, readonly Form[]>;

/** A term that was found in a text, and where it begins and ends. */
export interface FoundWord { term: Term; start: number; end: number }

const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/**
 * A term as it may stand in a sentence: without what is in brackets, with it where that is no list, and each side of a
 * slash. A second side of one word, as in “centre / team”, is only a part of the term.
 */
const namesOf = (term: string): string[] => [term.replaceAll(/\([^)]*\)/g, ' '), ...(/\([^)]*[/,]/.test(term) ? [] : [term.replaceAll(/[()]/g, ' ')])]
  .flatMap((name) => name.split(' / ').map(tidy).filter((side, index) => index === 0 || side.includes(' '))).filter(Boolean);

const shortForms = (acronym = ''): string[] => acronym.split('/').map(tidy).filter(Boolean);

// “education, health and care (EHC) plan”: a short form may stand in brackets in the middle of a term.
const between = String.raw`(?:\s+\([A-Z]{2,8}\))?\s+`;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('&', '&amp;').replaceAll(/['’]/g, "(?:['’]|&#39;)").replaceAll(' ', between);

/** Names such as Access to Work keep their capitals, or “access to work” would be taken for one. Others may begin a sentence. */
const mayBegin = (name: string): boolean => !/\p{Lu}/u.test(name.slice(1));

function patternOf(name: string): RegExp {
  const [first = '', rest] = [name.charAt(0), name.slice(1)];
  const start = mayBegin(name) && /\p{L}/u.test(first) ? `[${first.toUpperCase()}${first.toLowerCase()}]` : escaped(first);
  return new RegExp(`${start}${escaped(rest)}s?`, 'y');
}

/** Where a term may end. It stands alone because the classes of all letters are slow to compile, and each term has a pattern. */
const ending = /(?![\p{L}\p{N}]|-\p{L}|[’']\p{L}{2}|&amp;)/uy;

/** The end of a term in a text from where it may begin, or undefined where it does not stand there. */
function endOf({ pattern }: Form, text: string, start: number): number | undefined {
  pattern.lastIndex = start;
  if (!pattern.test(text)) return undefined;
  ending.lastIndex = pattern.lastIndex;
  return ending.test(text) ? pattern.lastIndex : undefined;
}

const firstWord = /[\p{L}\p{N}]+/u;

/**
 * What finds the terms of a glossary in texts. Longer ways of writing come before shorter ones; one that two terms share
 * could mean either, and finds neither. Terms that say `linked: false` are ordinary English as well.
 */
export function wordFinder(terms: readonly Term[]): WordFinder {
  const names = new Map<string, Term | undefined>();
  for (const term of terms) {
    for (const name of new Set([...namesOf(term.term), ...shortForms(term.acronym)])) names.set(name, names.has(name) ? undefined : term);
  }
  const forms = [...names].flatMap(([name, term]) => (term && term.linked !== false ? [{ term, name, pattern: patternOf(name), length: name.length }] : []));
  return Map.groupBy(forms.toSorted((a, b) => b.length - a.length), ({ name }) => firstWord.exec(name)?.[0].toLowerCase() ?? '');
}

/** The terms in a text that has HTML’s entities and no tags, one after the other. */
export function* wordsFound(text: string, finder: WordFinder): Generator<FoundWord> {
  let from = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (index < from) continue;
    const first = word.toLowerCase();
    const forms = finder.get(first) ?? finder.get(first.replace(/s$/, ''));
    if (!forms || text[index - 1] === '-' || text[index - 1] === '&') continue;
    for (const form of forms) {
      const end = endOf(form, text, index);
      if (end === undefined) continue;
      yield { term: form.term, start: index, end };
      from = end;
      break;
    }
  }
}
