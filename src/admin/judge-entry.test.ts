import { expect, test } from 'vitest';
import { examples } from '../../schemas/examples/index.ts';
import { collectionNamed, collections } from '../../schemas/index.ts';
import { isAboutWords } from '../prose/rules.ts';
import { judgeDraft, stops } from './judge-entry.ts';

test('the example of every collection has nothing that stops a save', () => {
  for (const collection of collections) expect(judgeDraft(collection, { ...examples[collection.name], body: collection.body ? 'Text.' : '' }).filter(stops), collection.name).toEqual([]);
});

test('what a form leaves behind when a field is cleared counts as missing', () => {
  const draft = { ...examples.services, body: 'Text.', website: '', needs: [], cost: { kind: null, amount: '' } };
  expect(judgeDraft(collectionNamed('services'), draft).filter(stops).map(({ message }) => message)).toEqual(['“Cost” is missing.']);
});

test('an error has the words of the check and the field where it stands', () => {
  const draft = { ...examples.services, body: '', contact: { role: 'Team' }, ages: { min: 9, max: 3 } };
  expect(judgeDraft(collectionNamed('services'), draft).filter(stops).map(({ field, message }) => `${field}: ${message}`)).toEqual([
    'ages: The ages are the wrong way round.', 'contact: The contact has no way to be reached.', 'body: The text under the fields is missing: “What the service does”.',
  ]);
});

test('advice about words has its field, stops nothing, and is given where the glossary is known', () => {
  const draft = { ...examples.services, summary: 'The ABD helps.', body: 'To see more, [click here](/help/).' };
  const found = (shortForms?: string[]): string[] => judgeDraft(collectionNamed('services'), draft, '2026-11-22', shortForms).filter(({ rule }) => isAboutWords(rule)).map(({ rule, field, level }) => `${level} ${rule} ${field}`);
  expect([found(['EHC']), found(['EHC', 'ABD']), found()]).toEqual([['advice UndefinedShortForm summary', 'warning LinkText body'], ['warning LinkText body'], []]);
  expect(judgeDraft(collectionNamed('services'), draft, '2026-11-22', []).filter(stops)).toEqual([]);
});

test('a day on which something happened cannot be yet to come', () => {
  const draft = { ...examples.services, body: 'Text.', lastReviewed: '2026-11-23' };
  const found = (today: string): string[] => judgeDraft(collectionNamed('services'), draft, today).filter(stops).map(({ rule, field }) => `${rule} ${field ?? ''}`);
  expect([found('2026-11-22'), found('2026-11-23')]).toEqual([['FutureDate lastReviewed'], []]);
});

test('what Markdown may not have is an error at its field, in the words of the check', () => {
  const draft = { ...examples.services, body: '# Top\n\n<b>HTML</b>', eligibility: '[a](javascript:alert(1))', decision: { ...examples.services.decision, how: '![A map](https://example.org/map.png)' } };
  expect(judgeDraft(collectionNamed('services'), draft).filter(stops).map(({ field, rule }) => `${field}: ${rule}`)).toEqual(['body: TopHeading', 'body: RawHtml', 'body: RawHtml', 'eligibility: RefusedLink', 'decision.how: ImageInText']);
  const long = judgeDraft(collectionNamed('pathways'), { ...examples.pathways, body: 'word '.repeat(5000) });
  expect(long.filter(stops).map(({ field, message }) => `${field}: ${message}`)).toEqual(['body: A paragraph has 25000 characters.']);
});
