import { expect, test } from 'vitest';
import type { GlossaryTerm } from '../../../schemas/index.ts';
import type { SearchDocument } from '../../domain/search-document.ts';
import { wordsFile } from '../../domain/search-words.ts';
import { understand } from './understand.ts';

const document = (key: string, title: string, summary = ''): SearchDocument =>
  ({ key, href: `/${key}/`, kind: 'services', title, summary, alsoKnownAs: [], facts: [], status: undefined, checked: undefined, sections: [], facets: {}, ages: undefined, places: [], everywhere: false, below: false });
const documents = [
  document('services/speech', 'Speech and language therapy', 'Help with talking and with behaviour.'),
  document('guides/talking', 'Worried about talking', 'What to do when a child is not talking.'),
  document('services/short-breaks', 'Short breaks', 'A break for the carer in Ashmere, and counselling.'),
  document('services/hearing', 'Deaf children', 'Help with hearing loss, and sign language.'),
  document('settings/oakwood', 'Oakwood College', 'A college in Ashmere.'),
  document('settings/downs', 'Downs College', 'A college for all.'),
  document('guides/money', 'Benefits', 'Money for a carer, at a centre. Ring the careers office, no less.'),
  ...Array.from({ length: 12 }, (_, index) => document(`services/more-${index}`, `Club ${index}`, 'A club at the centre with sport for children, and help with travel.')),
];
const term = (id: string, name: string, more: Partial<GlossaryTerm>): GlossaryTerm => ({ id, term: name, plain: 'Help.', ...more });
const terms = [
  term('slt', 'Speech and language therapy', { acronym: 'SLT / SaLT', familiesType: ['speech therapy', 'not talking', 'slow to talk'], see: ['services/speech', 'guides/talking'] }),
  term('check', 'Two-year check', { familiesType: ['not talking at 2'], see: ['guides/talking'] }),
  term('respite', 'Short breaks', { familiesType: ['respite', 'sitting service', 'dissability club'], see: ['services/short-breaks'] }),
  term('care', 'Looked-after child', { familiesType: ['in care'], see: ['guides/money'] }),
  term('hi', 'Hearing impairment', { acronym: 'HI', familiesType: ['hearing loss'], see: ['services/hearing'] }),
  term('college', 'Further education', { familiesType: ['college'], see: ['settings/downs'] }),
  term('grant-a', 'Home grant', { familiesType: ['grants'], see: ['guides/money', 'services/short-breaks'] }),
  term('grant-b', 'Fund', { familiesType: ['grants'], see: ['services/hearing', 'guides/money'] }),
];
const file = wordsFile(documents, terms);
const read = (words: string) => understand(words, file);
const led = (words: string): string[] => read(words).led.map(({ row }) => documents[row]?.key ?? '');

test('a phrase leads to the pages of its term, and says which phrase of which term it is', () => {
  expect(read('SALT').led).toEqual([{ row: 0, phrase: 'SaLT', term: 'Speech and language therapy' }, { row: 1, phrase: 'SaLT', term: 'Speech and language therapy' }]);
});

test.each(['Speech Therapy', 'speech-therapy', 'speechtherapy', 'speech therapies', 'therapy speech', 'speech & language therapy', 'S.L.T.', 'spéech thérapy', 'speech therapy!?', 'I want speech therapy', 'how do I get speech therapy for my son'])('“%s” is speech therapy', (words) => {
  expect(led(words)[0]).toBe('services/speech');
});

test('the longer of two phrases is meant', () => {
  expect(led('my son is not talking at 2')).toEqual(['guides/talking']);
  expect(led('my son isn’t talking')).toEqual(['services/speech', 'guides/talking']);
});

test('a phrase that is still being typed leads already', () => {
  expect(led('speech ther')[0]).toBe('services/speech');
  expect(led('respi')).toEqual(['services/short-breaks']);
});

test('terms that share a phrase take turns', () => {
  expect(led('grants')).toEqual(['guides/money', 'services/hearing', 'services/short-breaks']);
});

test('a word beside the name of a school does not lead away from the school', () => {
  expect(read('Oakwood College')).toMatchObject({ asked: 'oakwood college', led: [] });
});

test('a word is not a phrase that has it with grammar around it', () => {
  expect(led('in care')).toEqual(['guides/money']);
  expect(led('care')).toEqual([]);
});

test('a greeting is not a short form where another phrase is there', () => {
  expect(led('hi, I need speech therapy')).not.toContain('services/hearing');
  expect(led('HI')).toEqual(['services/hearing']);
});

test.each([['speach therepy', 'speech therapy'], ['behavior', 'behaviour'], ['counseling', 'counselling'], ['shortbraeks', 'short breaks'], ['shortbreaks', 'short breaks'], ['club at the center', 'club at the centre'], ['coun selling', 'counselling']])('“%s” is looked for as “%s”', (from, to) => {
  expect(read(from).corrected).toEqual({ from, to });
});

test.each(['respite', 'carer', 'Careers', 'deaf', 'talking', 'talk', 'break', 'clubs', 'SLT', 'dissability club', 'behav'])('“%s” is known, and is not changed', (words) => {
  expect(read(words)).toMatchObject({ corrected: undefined, didYouMean: [] });
});

test('a name that no text uses is asked for in words that the texts use', () => {
  expect(read('respite').asked).toBe('short breaks');
  expect(read('sitting service in ashmere').asked).toBe('short breaks ashmere');
});

test('a question is asked without its grammar', () => {
  expect(read('Where can I find a club with sport?').asked).toBe('club sport');
});

test('a word that nothing has is not asked for beside one that something has', () => {
  expect(read('sport xylophone 2').asked).toBe('sport 2');
});

test('other wordings are asked for as well, word for word', () => {
  expect(read('SLT').also).toEqual(['"speech and language therapy"']);
});

test('a phrase of known words that differs by little is offered', () => {
  expect(read('hearing less').didYouMean).toEqual(['hearing loss']);
});

test('what is far from every word is left as it is, and only just that is asked for', () => {
  expect(read('xylophone')).toEqual({ asked: '"xylophone"', corrected: undefined, didYouMean: [], led: [], also: [] });
});

test('what stands in quotation marks is asked for as it is', () => {
  expect(read('"speach therepy"')).toMatchObject({ asked: '"speach therepy"', corrected: undefined, didYouMean: [], also: [] });
});

test.each([
  ['nothing', '', ''], ['spaces', '  \n ', ''], ['punctuation', '?!…', '?!…'], ['an emoji', '🙂', '🙂'], ['only grammar', 'how do I', 'how do i'], ['control characters', '\u0000\u0007', '\u0000\u0007'], ['letters from right to left', 'שלום', '"שלום"'],
  ['half an emoji', '\uD83D', '\uD83D'], ['names that every object has', '__proto__ constructor', '"proto constructor"'],
])('takes %s', (_what, words, asked) => {
  expect(read(words)).toEqual({ asked, corrected: undefined, didYouMean: [], led: [], also: [] });
});

test('takes 200 letters without a space, and looks at no more of a megabyte', () => {
  expect(read('x'.repeat(200)).led).toEqual([]);
  expect(read(`speech therapy ${'x '.repeat(500_000)}`).asked.length).toBeLessThanOrEqual(200);
  expect(read('speach '.repeat(200_000)).asked.length).toBeLessThanOrEqual(250);
});

test('an empty file knows nothing and changes nothing', () => {
  expect(understand('speach therepy', wordsFile([], []))).toEqual({ asked: '"speach therepy"', corrected: undefined, didYouMean: [], led: [], also: [] });
});
