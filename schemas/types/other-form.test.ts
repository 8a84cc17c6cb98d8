import { expect, test } from 'vitest';
import { filmHasCaptions } from '../collections/other-forms.ts';
import { otherFormsExample } from '../examples/upkeep.ts';
import { parts } from '../message.ts';
import { type OtherForm, otherForms } from './other-form.ts';

const film = { kind: 'film', title: 'The first visit', url: 'https://films.example.org/first' } satisfies OtherForm;
const rules = (...given: object[]): string[] => (otherForms().safeParse(given).error?.issues ?? []).map(({ message, path }) => `${path.join('.')} ${parts(message).rule ?? parts(message).message}`);

test('a film, a recording with its words and a translation that names its language are right', () => {
  expect(rules(...otherFormsExample, film)).toEqual([]);
});

test('a recording without its words to read is refused', () => {
  const recording = { ...film, kind: 'audio' };
  expect(rules(recording)).toEqual(['0.words RecordingWithoutWords']);
  expect(rules({ ...recording, words: 'Ring us.' }, { ...recording, transcript: 'https://films.example.org/words' })).toEqual([]);
});

test('what only another kind can have is refused, and so is a translation into nothing', () => {
  expect(rules({ ...film, pages: 3 }, { ...film, kind: 'large-print', minutes: 3 })).toEqual(['0.pages NotOfThisKind', '1.minutes NotOfThisKind']);
  expect(rules({ ...film, kind: 'easy-read', captions: true }, { ...film, kind: 'easy-read', signed: false })).toEqual(['0.captions NotOfThisKind', '1.signed NotOfThisKind']);
  expect(rules({ ...film, kind: 'translation' })).toEqual(['0.language TranslationWithoutLanguage']);
});

test('sizes have one decimal, and twelve forms are enough', () => {
  expect(rules({ ...film, megabytes: 0.3 }, { ...film, megabytes: 128.7 }, { ...film, megabytes: 1.25 })).toEqual(['2.megabytes “1.25” has more than one decimal.']);
  expect(rules(...Array.from({ length: 13 }, () => film))).toEqual([' TooLong']);
});

test('a film that people who cannot hear it cannot follow is told as advice', () => {
  const found = (more: Partial<OtherForm>): unknown[] => filmHasCaptions({ otherForms: [{ ...film, ...more }] }).map(({ rule, level, field }) => `${level} ${rule} ${field}`);
  expect([found({}), found({ captions: false })]).toEqual([['advice FilmWithoutCaptions otherForms.0'], ['advice FilmWithoutCaptions otherForms.0']]);
  expect([found({ captions: true }), found({ signed: true }), found({ words: 'Ring us.' }), found({ transcript: 'https://films.example.org/words' }), filmHasCaptions({})]).toEqual([[], [], [], [], []]);
});
