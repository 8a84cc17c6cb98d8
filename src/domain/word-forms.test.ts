import { expect, test } from 'vitest';
import { fold, isSpelt, stem, wordsIn } from './word-forms.ts';

test.each([
  ['Short-Breaks', 'short breaks'],
  ['Children’s centre', 'childrens centre'],
  ["Down's  syndrome", 'downs syndrome'],
  ['Speech & language', 'speech and language'],
  ['RÉPIT', 'repit'],
  ['S.E.N.D.', 'send'],
  ['a d h d', 'adhd'],
  ['s.17', 's17'],
  ['“SEN” (support)', 'sen support'],
  ['co\u2011production', 'co production'],
  ['!? … 🙂', ''],
  ['\u0000\u202Eautism\u0007', 'autism'],
  ['', ''],
])('folds “%s” to “%s”', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folding what is folded changes nothing', () => {
  for (const text of ['Short-Breaks', 'S.E.N.D.', 'a d h d', 'Speech & language', 'ﬁt ½ Ⅳ']) expect(fold(fold(text))).toBe(fold(text));
});

test('words of other scripts stay', () => {
  expect(wordsIn('שלום, autism и аутизм')).toEqual(['שלום', 'autism', 'и', 'аутизм']);
});

test.each([
  [['break', 'breaks', 'breaking']], [['assess', 'assessed', 'assessment', 'assessments']], [['therapy', 'therapies']], [['refuse', 'refusal', 'refuser', 'refusing']], [['educational', 'education']],
  [['stammer', 'stammering', 'stammers']], [['deaf', 'deafness']], [['address', 'addresses']], [['stop', 'stopped', 'stopping']], [['carry', 'carried', 'carries']],
])('%j are forms of one word', (forms) => {
  expect(new Set(forms.map(stem)).size).toBe(1);
});

test.each([['state', 'statement'], ['care', 'carer'], ['bus', 'bu'], ['sen', 'send'], ['illness', 'ill'], ['this', 'thi']])('“%s” and “%s” are not', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

test('a number, a letter and a text without spaces have no misspellings', () => {
  expect(['s17', '2', 'a', 'x'.repeat(31), ''].filter(isSpelt)).toEqual([]);
});
