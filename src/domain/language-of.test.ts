import { expect, test } from 'vitest';
import { languageOf } from './language-of.ts';

test('a language that names itself is known by its code', () => {
  const named = ['Polski', ' polski (Polish)', 'اردو', 'ਪੰਜਾਬੀ', 'Română', 'Türkçe', 'Українська', '简体中文', 'Cymraeg', 'Soomaali', 'Français, en ligne'];
  expect(named.map(languageOf)).toEqual(['pl', 'pl', 'ur', 'pa', 'ro', 'tr', 'uk', 'zh-Hans', 'cy', 'so', 'fr']);
});

test('a name in English, and one that nobody knows, is left in the language of the page', () => {
  expect(['Polish', 'British Sign Language', 'Easy read', '', ' ', '__proto__', 'constructor'].map(languageOf)).toEqual(Array(7).fill(undefined));
});
