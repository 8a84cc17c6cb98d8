import { expect, test } from 'vitest';
import { parseMarkdownFile, parseYamlFile } from '../../src/reader/front-matter.ts';
import { newText, updatedText } from './entry-text.ts';
import type { Existing } from './existing.ts';
import { owned, school, schoolFile } from './fixtures/records.ts';

const origin = { from: 'Register', reference: '900001', on: '2026-11-22' };
const { fields } = school();

function existing(text: string, file = 'settings/alder-lane-school.md'): Existing {
  const { data, body } = file.endsWith('.md') ? parseMarkdownFile(text) : parseYamlFile(text);
  return { collection: 'settings', id: 'alder-lane-school', file, text, data, body };
}

test('writes the fields of a new file in the order of the schema', () => {
  expect(newText('settings', Object.fromEntries(Object.entries(fields).toReversed()), { ...origin, on: '2026-01-05' }, undefined, true)).toBe(schoolFile);
});

test('writes what the reader reads back, for Markdown and for YAML', () => {
  const awkward = { name: 'A: “b” #c', summary: '--- x\n---\ny', contact: { phone: '01632 960 201' } };
  const imported = { from: 'Register', on: '2026-11-22', reference: '900001' };
  expect(parseMarkdownFile(newText('services', awkward, origin, 'Text.\n\n---', true))).toMatchObject({ data: { ...awkward, imported }, body: 'Text.\n\n---\n', findings: [] });
  expect(parseYamlFile(newText('organisations', awkward, origin, undefined, false))).toMatchObject({ data: { ...awkward, imported }, findings: [] });
});

test('changes nothing, not even the day, where the source says the same', () => {
  expect(updatedText(existing(schoolFile), fields, origin, undefined, owned)).toEqual({ changed: [], edited: [], text: schoolFile });
});

test('keeps comments, the order of fields, foreign fields and the text when a field changes', () => {
  const edited = schoolFile.replace('urn:', '# Ask the office.\nurn:').replace('imported:', 'admissions: Ring us.\nimported:').concat('People wrote this.\n');
  expect(updatedText(existing(edited), { ...fields, website: 'https://alder.example.org' }, origin, undefined, owned).text)
    .toBe(edited.replace('  on: 2026-01-05', '  on: 2026-11-22').replace('---\nPeople', 'website: https://alder.example.org\n---\nPeople'));
});

test('replaces the text where the source has another', () => {
  const { text, changed } = updatedText(existing(`${schoolFile}Old text.\n`), fields, origin, 'New text.', owned);
  expect(changed).toEqual(['body']);
  expect(parseMarkdownFile(text).body).toBe('New text.\n');
  expect(updatedText(existing(text), fields, origin, 'New text.', owned).changed).toEqual([]);
});

test('updates a file that is nothing but YAML', () => {
  const yaml = 'name: Old # the name\nimported:\n  from: Register\n  on: 2026-01-05\n  reference: "900001"\n';
  expect(updatedText(existing(yaml, 'organisations/a.yml'), { name: 'New' }, origin, undefined, owned).text).toBe(yaml.replace('Old', 'New').replace('01-05', '11-22'));
});
