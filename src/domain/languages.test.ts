import { expect, test } from 'vitest';
import { languageIds, languagesIn, languagesInWords } from './languages.ts';

test('a language is one choice however it is written, and how it is given is left out', () => {
  expect(languageIds(['Polish', 'polish', ' POLISH ', 'Polish, on Mondays', 'Polish (by phone)'])).toEqual(['polish']);
  expect(languageIds(['British Sign Language, by video interpreter', 'British  sign-language'])).toEqual(['british-sign-language']);
});

test('languages of any script have ids of their own, composed letters or not', () => {
  expect(languageIds(['Français', 'Franc\u0327ais', 'العربية', '中文', 'हिन्दी'])).toEqual(['français', 'العربية', '中文', 'हिन्दी']);
});

test('a text that names nothing is no language, and none begins with a sign', () => {
  expect(languageIds(['', ' , by phone', '…', '-Makaton', '__proto__'])).toEqual(['makaton', 'proto']);
});

test('the choices stand by name, each called as most write it', () => {
  expect(languagesIn(['polish', 'Polish, by phone', 'Polish', 'Éwé', 'Makaton', '—', 'Zulu', 'Farsi'])).toEqual([
    { id: 'éwé', label: 'Éwé' }, { id: 'farsi', label: 'Farsi' }, { id: 'makaton', label: 'Makaton' }, { id: 'polish', label: 'Polish' }, { id: 'zulu', label: 'Zulu' },
  ]);
});

test('languages stand in a sentence as words do, and how each is given stays', () => {
  expect(languagesInWords(['Polish', 'Other languages with an interpreter'])).toBe('Polish and other languages with an interpreter');
  expect(languagesInWords(['Other languages with an interpreter, by phone', 'British Sign Language'])).toBe('Other languages with an interpreter, by phone; and British Sign Language');
});
