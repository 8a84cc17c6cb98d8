import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { GlossaryTerm } from '../../schemas/index.ts';
import type { SearchDocument } from './search-document.ts';
import { namesOf, wordsFile } from './search-words.ts';
import { mayHave } from './word-filter.ts';
import { unpackWords } from './words-file.ts';

const portage: SearchDocument = {
  key: 'services/portage', href: '/services/portage/', kind: 'services', title: 'Portage', summary: 'Home visits for small children.', alsoKnownAs: ['Home visitor'], facts: ['Birth to 4'],
  status: undefined, checked: undefined, sections: [{ id: 'start', heading: 'How can I start?', html: '<p class="lede">Ring the <em>office</em> &amp; ask for a brochure.</p>' }], facets: {}, ages: [0, 4], places: [], everywhere: false, below: false,
};
const entry: SearchDocument = { ...portage, key: 'glossary/portage', href: '/glossary/#portage', kind: 'glossary', title: 'Portage', summary: 'Help at home.', alsoKnownAs: ['portidge'], sections: [] };
const term: GlossaryTerm = { id: 'portage', term: 'Portage', plain: 'Help at home.', familiesType: ['portidge'], see: ['services/portage'] };

const wordsOf = (documents: SearchDocument[], terms: GlossaryTerm[] = []): string[] => unpackWords(wordsFile(documents, terms).words);

test('has the names of a term, its short forms apart, without repeating one', () => {
  expect(namesOf({ term: 'Autism (spectrum)', acronym: 'ASD / ASC', familiesType: ['autism', 'autistic', 'A.S.D.', '!'] })).toEqual(['Autism', 'ASD', 'ASC', 'autistic', 'Autism (spectrum)']);
  expect(namesOf({ term: 'Max Card / CEA Card' })).toEqual(['Max Card', 'CEA Card', 'Max Card / CEA Card']);
  expect(namesOf({ term: 'Child development centre / team' })).toEqual(['Child development centre / team']);
});

test('a term leads to its pages in their order and then to its entry', () => {
  const other = { ...portage, key: 'services/other', href: '/services/other/' };
  expect(wordsFile([entry, other, portage], [{ ...term, see: ['services/portage', 'services/gone', 'services/other'] }]).terms).toEqual([['Portage', ['Portage', 'portidge'], [2, 1, 0]]]);
});

test('a term that leads nowhere is left out', () => {
  expect(wordsFile([portage], [{ ...term, see: ['services/gone'] }]).terms).toEqual([]);
});

test('has the words of names, headings, summaries and facts, and of texts those that two documents have', () => {
  expect(wordsOf([portage])).toEqual(['birth', 'can', 'children', 'for', 'home', 'how', 'portage', 'small', 'start', 'to', 'visitor', 'visits']);
  expect(wordsOf([portage, portage])).toEqual(expect.arrayContaining(['office', 'brochure']));
});

test('a word that only one text has is known to be there, and nothing is corrected to it', () => {
  const { others } = wordsFile([portage], []);
  expect(mayHave(others, 'brochur')).toBe(true);
  expect(mayHave(others, 'balloon')).toBe(false);
});

test('what families type for a term is no word of a text', () => {
  expect(wordsOf([entry, portage], [term])).not.toContain('portidge');
});

test('markup is no word', () => {
  expect(wordsOf([portage, portage]).filter((word) => ['p', 'em', 'class', 'lede', 'amp'].includes(word))).toEqual([]);
});

test('is bounded: 15,000 words without any likeness make less than 25 kB', () => {
  let seed = 1;
  const random = (below: number): number => Math.floor(((seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32) * below);
  const syllable = (): string => ['b', 'ch', 'd', 'f', 'gr', 'h', 'l', 'm', 'n', 'p', 'r', 'st', 't', 'w'][random(14)] + (['a', 'e', 'i', 'o', 'ou', 'ea'][random(6)] ?? '') + (['', 'n', 'r', 'st', 'ng'][random(5)] ?? '');
  const words = [...new Set(Array.from({ length: 15_000 }, () => syllable() + syllable() + syllable()))];
  const documents = Array.from({ length: 300 }, (_, index) => ({ ...portage, key: `services/${index}`, summary: words.slice(index * 50, index * 50 + 50).join(' ') }));
  const file = wordsFile(documents, []);
  expect(unpackWords(file.words)).toHaveLength(2500);
  expect(gzipSync(JSON.stringify(file)).length).toBeLessThan(25_000);
});

test('the same content makes the same file', () => {
  expect(wordsFile([entry, portage], [term])).toEqual(wordsFile([entry, portage], [term]));
});
