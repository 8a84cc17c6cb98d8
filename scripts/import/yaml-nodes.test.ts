import { Document, parseDocument } from 'yaml';
import { expect, test } from 'vitest';
import { nodeOf, putAt, yamlStyle } from './yaml-nodes.ts';

const written = (value: unknown): string => {
  const document = new Document();
  document.contents = nodeOf(document, value) as never;
  return document.toString(yamlStyle);
};

test('puts quotation marks round what older YAML readers take for numbers, times and yes or no', () => {
  expect(written({ urn: '900001', phone: '01632 960 201', opens: '09:30', value: 'yes', zero: '0123', half: '.5' })).toBe('urn: "900001"\nphone: "01632 960 201"\nopens: "09:30"\nvalue: "yes"\nzero: "0123"\nhalf: ".5"\n');
});

test('writes plain words, days and names of fields plainly', () => {
  expect(written({ on: '2026-11-22', street: '12 High Street', name: 'Yes We Can' })).toBe('on: 2026-11-22\nstreet: 12 High Street\nname: Yes We Can\n');
});

test('writes every awkward text so that it is read back as it was', () => {
  for (const text of ['a: b', '- a', '# a', 'a #b', '---', '...', '"', '\'', '{a}', '[a', '*a', '&a', '!a', '%a', '@a', '`a', 'a\nb', ' a', 'a\\b', '\u2028', 'null', '~', '', 'x'.repeat(5000), '🎈']) {
    expect(parseDocument(written({ text })).toJS()).toEqual({ text });
  }
});

test('keeps the comment of a line whose value changes', () => {
  const document = parseDocument('a: "1" # one\nb: # two\n  - x\n');
  putAt(document, ['a'], 'yes');
  putAt(document, ['b'], ['z']);
  expect(document.toString(yamlStyle)).toBe('a: "yes" # one\nb:\n  # two\n  - z\n');
});

test('writes a text of several lines where one line stood', () => {
  const document = parseDocument('a: "one"\n');
  putAt(document, ['a'], 'one\ntwo');
  expect(document.toJS()).toEqual({ a: 'one\ntwo' });
});
