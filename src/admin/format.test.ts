import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fieldsOf } from '../../schemas/derive/fields.ts';
import { collectionNamed } from '../../schemas/index.ts';
import { parseMarkdownFile } from '../reader/front-matter.ts';
import { listText, markdownFormat, yamlFormat } from './format.ts';
import { judgeDraft } from './judge-entry.ts';
import { keys } from './keys.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));
/** Every file of an entry. A README is for whoever opens the folder. */
const files = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:md|yml)$/.test(file) && !file.endsWith('README.md'));

test('a file of the demonstration that is opened and saved is the same, byte for byte', () => {
  expect(files.length).toBeGreaterThan(50);
  for (const file of files) {
    const text = readFileSync(content + file, 'utf8');
    const format = file.endsWith('.yml') ? yamlFormat : markdownFormat;
    const saved = format.toFile(format.fromFile(text));
    expect(saved, file).toBe(text);
  }
});

const written = `---
# Ask the team before you change this.
summary: Home visits.
name: Portage # the name on the door
nickname: unknown
contact:
  phone: "01632 960 417" # day and night
  email: a@example.org
places:
  - name: One # first
  - name: Two # second
---

We help you to begin.
`;

test('a change of one field keeps the order, the comments and unknown fields, and touches nothing else', () => {
  const draft = { ...markdownFormat.fromFile(written), summary: 'Visits at home.' };
  expect(markdownFormat.toFile(draft)).toBe(written.replace('Home visits.', 'Visits at home.'));
});

test('fields that are not one under the other are written anew and keep what they say', () => {
  const draft = { ...markdownFormat.fromFile('---\n{ name: Portage, owner: Manager }\n---\nText.\n'), owner: 'Head of service' };
  expect(markdownFormat.fromFile(markdownFormat.toFile(draft))).toMatchObject({ name: 'Portage', owner: 'Head of service', body: 'Text.' });
});

test('a new field stands where the form has it, and a cleared one goes', () => {
  const order = fieldsOf('services').map(({ name }) => name);
  const draft = { ...markdownFormat.fromFile(written), alsoKnownAs: ['Visits'], contact: { phone: '01632 960 417', email: '', hours: '09:30' }, places: [{ name: 'Two' }] };
  expect(markdownFormat.toFile(draft, order)).toMatchInlineSnapshot(`
    "---
    # Ask the team before you change this.
    summary: Home visits.
    alsoKnownAs:
      - Visits
    name: Portage # the name on the door
    nickname: unknown
    contact:
      phone: "01632 960 417" # day and night
      hours: "09:30"
    places:
      - name: Two # second
    ---

    We help you to begin.
    "
  `);
});

test('a field that the schema does not know is kept until somebody agrees to remove it', () => {
  const opened = markdownFormat.fromFile(written);
  expect(markdownFormat.toFile(opened)).toContain('nickname');
  expect(judgeDraft(collectionNamed('services'), opened).map(({ rule }) => rule)).toContain('UnknownField');
  expect(markdownFormat.toFile({ ...opened, [keys.removed]: ['nickname'] })).not.toContain('nickname');
});

test('a new file is written as the reader wants it', () => {
  const text = markdownFormat.toFile({ name: 'A: b', diagnosisNeeded: 'no', times: [{ day: 'monday', opens: '09:30', closes: '11:30' }], ages: { min: 0, max: 4 }, owner: '', body: 'Text.' });
  expect(text).toMatchInlineSnapshot(`
    "---
    name: "A: b"
    diagnosisNeeded: "no"
    times:
      - day: monday
        opens: "09:30"
        closes: "11:30"
    ages:
      min: 0
      max: 4
    ---

    Text.
    "
  `);
  expect(parseMarkdownFile(text).findings).toEqual([]);
});

test('a file that cannot be read opens, says why, and is not judged as if it were empty', () => {
  for (const text of ['no fields', '---\nname: [\n---\n', '---js\nalert(1)\n---\n', '']) {
    const draft = markdownFormat.fromFile(text);
    expect(judgeDraft(collectionNamed('services'), draft).map(({ rule }) => rule).every((rule) => rule === 'BrokenFrontMatter'), text).toBe(true);
    expect(draft[keys.broken], text).toBeInstanceOf(Array);
  }
});

test('an entry of a list has its name and nothing else', () => {
  expect(markdownFormat.fromFile(listText('name', 'A “name”: {x}'))).toEqual({ name: 'A “name”: {x}' });
  expect(yamlFormat.fromFile(`${listText('name', 'x')}]`)[keys.broken]).toBeInstanceOf(Array);
});
