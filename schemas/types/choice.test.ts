import { expect, test } from 'vitest';
import { said } from '../examples/said.ts';
import { tiers } from '../framework/vocabularies/services.ts';
import { choice, choices } from './choice.ts';
import { reference, references, texts } from './reference.ts';
import { yesNo } from './yes-no.ts';

test('a choice is one of the terms in force, and the others are listed', () => {
  expect(choice(tiers).parse('targeted')).toBe('targeted');
  expect(said(choice(tiers), 'targeted-plus')).toMatchInlineSnapshot(`
    [
      "“targeted-plus” is not one of the choices. Write one of these: universal, targeted, specialist.",
    ]
  `);
});

test('choices are a list of terms, each once', () => {
  expect(said(choices(tiers), ['targeted', 'universal'])).toEqual([]);
  expect([...said(choices(tiers), 'targeted'), ...said(choices(tiers), ['targeted', 'targeted']), ...said(choices(tiers), ['universal', 'special'])]).toMatchInlineSnapshot(`
    [
      "This is not a list. Write each choice on a line of its own, after a hyphen.",
      "A choice stands here twice. Remove one of them. [ChoiceTwice]",
      "1: “special” is not one of the choices. Write one of these: universal, targeted, specialist.",
    ]
  `);
});

test('a reference is the name of a file, with its folder where there are several', () => {
  expect(['portage', 'services/portage', 'guides/help/mediation', '2026-03-too-many-initials'].filter((id) => !reference().safeParse(id).success)).toEqual([]);
  const wrong = ['Portage', 'portage.md', '/services/portage', 'services/portage/', 'short breaks', '../council', 'short--breaks', '-portage', 'cafés'];
  expect(wrong.filter((id) => reference().safeParse(id).success)).toEqual([]);
  expect([...said(reference(), 'Short breaks'), ...said(reference(), 7), ...said(references(), 'portage')]).toMatchInlineSnapshot(`
    [
      "“Short breaks” cannot be the name of an entry. Write the name of its file without the ending: small letters, digits and hyphens.",
      "“7” is not the name of an entry. Write the name of its file without the ending.",
      "This is not a list. Write each name on a line of its own, after a hyphen.",
    ]
  `);
});

test('texts are a list of texts that are not too long', () => {
  expect(said(texts(10), ['SALT', 'talking'])).toEqual([]);
  expect([...said(texts(10), 'SALT'), ...said(texts(10), [16]), ...said(texts(10), ['speech and language'])]).toMatchInlineSnapshot(`
    [
      "This is not a list. Write each on a line of its own, after a hyphen.",
      "0: “16” is not text. Put quotation marks round it.",
      "0: This is 19 characters long. Shorten it to 10 characters at most. [TooLong]",
    ]
  `);
});

test('yes and no are true and false; what is not known is left out', () => {
  expect([true, false].flatMap((value) => said(yesNo(), value))).toEqual([]);
  expect([...said(yesNo(), 'yes'), ...said(yesNo(), 1)]).toMatchInlineSnapshot(`
    [
      "“yes” is neither true nor false. Write true for yes or false for no, and leave it out if you do not know.",
      "“1” is neither true nor false. Write true for yes or false for no, and leave it out if you do not know.",
    ]
  `);
});
