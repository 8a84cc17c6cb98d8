import { expect, test } from 'vitest';
import { examples } from '../../schemas/examples/index.ts';
import { collectionNamed } from '../../schemas/index.ts';
import { asMarkdown } from '../../tests/temporary-content.ts';
import { confirm, onlyReviewDiffers } from './confirm.ts';

const services = collectionNamed('services');
const file = 'services/a.md';
const text = asMarkdown({ ...examples.services, lastReviewed: '2026-03-31', reviewBy: undefined });
const told = (given: string, day = '2026-11-22') => confirm(services, file, given, day);

test('one line changes, with Windows line endings and comments as they were', () => {
  const odd = text.replace('lastReviewed: "2026-03-31"', 'lastReviewed: 2026-03-31 # by us').replaceAll('\n', '\r\n');
  expect(told(odd)).toEqual({ kind: 'confirmed', text: odd.replace('2026-03-31 #', '2026-11-22 #') });
});

test('an entry that was reviewed later, has an error or cannot be read is not confirmed', () => {
  expect(told(text, '2026-03-30')).toEqual({ kind: 'later', last: '2026-03-31' });
  expect(told(text.replace('summary:', 'sumary:'))).toMatchObject({ kind: 'wrong', findings: expect.arrayContaining([expect.objectContaining({ rule: 'UnknownField' })]) });
  expect(told('---\nname: [\n---\n')).toMatchObject({ kind: 'wrong' });
  expect(told(text.replace('"2026-03-31"', '>-\n  2026-03-31'))).toEqual({ kind: 'unsafe' });
});

test('two texts that say the same but for the day of the review are known', () => {
  const other = text.replace('2026-03-31', '2026-11-22');
  expect([onlyReviewDiffers(file, text, other), onlyReviewDiffers(file, text, `${other}More.\n`), onlyReviewDiffers(file, text, text)]).toEqual([true, false, true]);
});
