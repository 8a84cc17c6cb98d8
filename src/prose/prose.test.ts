import { expect, test } from 'vitest';
import { wellKnownShortForms } from '../../schemas/framework/well-known-short-forms.ts';
import { outdatedTerms } from '../../schemas/framework/outdated-terms.ts';
import { type CollectionName, collectionNamed } from '../../schemas/index.ts';
import { judgeProse } from './judge-prose.ts';
import { lint } from './lint.ts';
import { readingAge } from './reading-age.ts';
import { proseRules } from './rules.ts';
import { explainedIn, glossaryShortForms, shortFormsIn } from './short-forms.ts';

const known = new Set(['EHC', 'SEN']);
const found = (text: string, markdown = true): string[] => lint({ text, markdown }, { known }).map(({ rule, line }) => `${rule} ${line ?? '-'}`);
const words = (count: number): string => `${Array.from({ length: count }, (_, index) => (index === 0 ? 'We' : 'go')).join(' ')}.`;

/** Good and bad texts of each rule. A bad one has that fault and no other. */
const texts: Record<string, { good: string[]; bad: string[] }> = {
  LongSentence: { good: [words(25), `${words(20)} ${words(20)}`, `- ${words(20).slice(0, -1)}\n- ${words(20)}`, `> ${words(40)}`], bad: [words(26), `- ${words(26)}`, `We go.\n\n${words(30)}`, `**${words(30)}**`] },
  LongParagraph: { good: [`${words(20)} `.repeat(5), `${`${words(20)} `.repeat(3)}\n\n${`${words(20)} `.repeat(3)}`], bad: [`${words(20)} `.repeat(6)] },
  HardToRead: { good: ['You can come with a friend. We help you.\n\n'.repeat(20), 'Multidisciplinary collaboration facilitates interventions.'], bad: ['Multidisciplinary collaboration facilitates differentiated interventions.\n\n'.repeat(25)] },
  UndefinedShortForm: { good: ['Ask for an EHC plan.', 'Ring the NHS on 111.', 'The speech support team (SST) helps, and SST meets on Mondays.', 'SST (the speech support team) helps.', 'Go to GOV.UK.', 'Text SHOUT to 85258.', 'Send us the word FORM.', 'Live at ZZ1 1AA.', 'See [the page](/SST/).', '`SST`'], bad: ['The SST helps.', 'SSTs help.', 'The SST’s room', '- the SST'] },
  OutdatedTerm: { good: ['The integrated care board pays.', 'Appeals once went to SENDIST.', 'EHC plans replaced statements of SEN.', 'People still say “statement of SEN”.', 'The disabled child comes first.', 'The blind child and the disabled children’s team are here.', 'The school action group meets here often and calls itself otherwise.'.replace('school action', 'school play')], bad: ['The CCG pays.', 'Clinical Commissioning Groups pay.', 'Ask for a statement of special educational needs.', 'A club for the disabled.', 'She is wheelchair-bound.', '## Parent Partnership', 'The child is\nconfined to a wheelchair.'] },
  LinkText: { good: ['[How to appeal](/help/)', '[here you can appeal](/help/)', 'Write to team@example.org.', '<team@example.org>'], bad: ['[click here](/help/)', 'Look [**here**](/help/).', 'https://example.org/', '<https://example.org/>', 'www.example.org', '[](/help/)', '[Read more …][a]\n\n[a]: /help/', '[https://example.org](https://example.org)'] },
  HeadingOrder: { good: ['## A\n\n### B\n\n## C\n\n### D'], bad: ['### A', '## A\n\n#### B', '## A\n\n### B\n\n##### C'] },
  WhichDays: { good: ['You hear within 10 working days.', 'We answer within two school days.', 'Ring within a day, or within two weeks.', 'It is open two days a week.', 'Within the days that follow.'], bad: ['You hear within 10 days.', 'Within thirty days of the letter, ring.', '- within\nfive days', '| When |\n| --- |\n| within 21 days |'] },
  EmptyHeading: { good: ['## A'], bad: ['##', '## A\n\n###', '## A\n\n## ##'] },
};

test('every rule has good and bad texts', () => {
  expect(Object.keys(texts).toSorted()).toEqual(proseRules.map(({ name }) => name).toSorted());
});

for (const [rule, { good, bad }] of Object.entries(texts)) {
  test(`${rule} is told where it is true, and nowhere else`, () => {
    const told = (text: string): string[] => lint({ text, markdown: true }, { known: new Set([...known, ...explainedIn(text)]) }).map((finding) => finding.rule);
    for (const text of good) expect(told(text), text).toEqual([]);
    for (const text of bad) expect(told(text), text).toEqual([rule]);
  });
}

test('nothing about words stops a build, and every rule says why and what to do in whole sentences', () => {
  for (const { name, level, title, why, fix } of proseRules) {
    expect(['warning', 'advice'], name).toContain(level);
    for (const text of [title, why, fix]) expect(text, name).toMatch(/^[A-Z“].*[.”]$/s);
  }
});

test('the line is that of the paragraph, and the length and the beginning are said', () => {
  const [finding] = lint({ text: `We go.\n\n${words(31)}`, markdown: true }, { known });
  expect(finding).toEqual({ rule: 'LongSentence', level: 'advice', message: 'The sentence “We go go go go go …” has 31 words.', fix: 'Make two sentences of it, or a list.', line: 3 });
});

test('the words in the components of an MDX guide are looked at too, on their own lines', () => {
  expect(lint({ text: `## A\n\n<Callout title="B">\n${words(30)}\n</Callout>\n\n<GuideContact />\n\nThe SST.`, markdown: true, mdx: true }, { known }).map(({ rule, line }) => `${rule} ${line}`)).toEqual(['UndefinedShortForm 9', 'LongSentence 4']);
});

test('text without Markdown has no links and headings to judge', () => {
  expect(found('### https://example.org/', false)).toEqual([]);
  expect(found('The SST.', false)).toEqual(['UndefinedShortForm -']);
});

test('the reading age grows with the length of words and sentences', () => {
  const age = (sentence: string): number => readingAge(sentence.repeat(60)) ?? 0;
  const ages = ['You can ring us. ', 'You can ring us when you like and we will help you. ', 'Parents can telephone professionals whenever circumstances require additional information. '].map(age);
  expect(ages).toEqual(ages.toSorted((a, b) => a - b));
  expect(new Set(ages).size).toBe(3);
  expect(readingAge('You can ring us.')).toBeUndefined();
  expect(age(`You can ring us.\n\n| Multidisciplinary | collaboration |\n| --- | --- |\n\n`)).toBe(age('You can ring us.\n\n'));
});

test('what young people alone read is asked to be easier, and what parents read as well is not', () => {
  const body = 'You can ask us to come along to your meeting, and we will help you to say what you want to happen next.\n\n'.repeat(8);
  expect(readingAge(body)).toBe(11);
  const told = (collection: CollectionName, data: Record<string, unknown>): string[] => judgeProse({ collection: collectionNamed(collection), data, body }, []).map(({ rule }) => rule);
  expect(told('guides', { audience: ['young-person'] })).toEqual(['HardToRead']);
  expect(told('guides', { audience: ['child', 'young-person'] })).toEqual(['HardToRead']);
  expect(told('responses', { questions: 'setting-young-person' })).toEqual(['HardToRead']);
  for (const data of [{}, { audience: [] }, { audience: ['young-person', 'parent-carer'] }, { audience: 'young-person' }, { questions: 'service' }]) expect(told('guides', data)).toEqual([]);
});

test('short forms are found as letters, and not as words, postcodes or addresses', () => {
  expect(shortFormsIn('SENCOs and the CDC’s team, A&E, ZZ1 1AA, iPad, KS2, I, x@ABC.org, non-NHS')).toEqual(['SENCO', 'CDC']);
  expect(glossaryShortForms([{ term: 'EHC needs assessment', acronym: 'EHCNA' }, { term: 'SEN co-ordinator', acronym: 'SENCO / SENDCo' }, {}])).toEqual(['EHCNA', 'EHC', 'SENCO', 'SENDCO', 'SEN', 'SENDC']);
});

test('advice names the field, and a short form once in an entry', () => {
  const draft = { collection: collectionNamed('services'), data: { name: 'SST', summary: 'The SST helps.', eligibility: 'The CCG says so.', changeNote: words(40), contact: { address: 'SST House' } }, body: words(30) };
  expect(judgeProse(draft, []).map(({ rule, field }) => `${rule} ${field}`)).toEqual(['UndefinedShortForm name', 'OutdatedTerm eligibility', 'LongSentence body']);
});

test('what somebody else said is not ours to improve', () => {
  expect(judgeProse({ collection: collectionNamed('comments'), data: { said: `The CCG. ${words(40)}` }, body: '' }, [])).toEqual([]);
});

test('every outdated term has something to say instead, a reason and a source', () => {
  const all = outdatedTerms.flatMap(({ terms }) => terms);
  expect(all).toEqual([...new Set(all)]);
  for (const { terms, instead, why, source } of outdatedTerms) expect([instead, why, source].every(Boolean), terms[0]).toBe(true);
  for (const form of wellKnownShortForms) expect(all).not.toContain(form);
});

for (const [name, text] of Object.entries({ stars: '*a '.repeat(3900), links: '[a]('.repeat(1900), quotations: '> '.repeat(2000), code: '`a '.repeat(3900), addresses: 'www.a '.repeat(3000), tables: `${'|a'.repeat(1900)}\n${'|-'.repeat(1900)}\n`, nothing: '', spaces: ' \n'.repeat(2000) })) {
  test(`hostile text is survived: ${name}`, () => {
    expect(() => lint({ text: `${text}ABD CDB\n\n##`, markdown: true }, { known })).not.toThrow();
  });
}
