import { expect, test } from 'vitest';
import { limits } from './limits.ts';
import { withoutEmpties } from './empties.ts';
import { parseMarkdownFile, parseYamlFile } from './front-matter.ts';

/** The data of front matter, which must be without findings. */
function dataOf(yaml: string): Record<string, unknown> {
  const { data, findings } = parseMarkdownFile(`---\n${yaml}\n---\n`);
  expect(findings).toEqual([]);
  return data;
}

const found = (text: string): string[] => parseMarkdownFile(text).findings.map(({ rule, line }) => `${rule} ${line}`);

test('times, dates and the words yes and no stay text', () => {
  expect(dataOf('day: 2026-02-31\nnow: 2026-11-22T10:00:00Z\nplan: no\ntoilet: yes\nswitch: on\nopens: "09:30"')).toEqual({ day: '2026-02-31', now: '2026-11-22T10:00:00Z', plan: 'no', toilet: 'yes', switch: 'on', opens: '09:30' });
});

test('a time without quotation marks stays text, with advice for other programs', () => {
  const { data, findings } = parseMarkdownFile('---\ntimes:\n  - opens: 9:30\n    closes: 12:30\n---\n');
  expect(data).toEqual({ times: [{ opens: '9:30', closes: '12:30' }] });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "field": "opens",
        "fix": "Write "09:30".",
        "level": "advice",
        "line": 3,
        "message": "The time 9:30 has no quotation marks, and other programs read it as a number.",
        "rule": "UnquotedTime",
      },
      {
        "field": "closes",
        "fix": "Write "12:30".",
        "level": "advice",
        "line": 4,
        "message": "The time 12:30 has no quotation marks, and other programs read it as a number.",
        "rule": "UnquotedTime",
      },
    ]
  `);
});

test('a number that begins with 0 is a number of ten, so that the schema can say what was lost', () => {
  expect(dataOf('code: 0123\nphone: 01632960417\nkept: "0123"')).toEqual({ code: 123, phone: 1_632_960_417, kept: '0123' });
});

test('a file cannot ask for an older YAML, in which 10:30 is 630', () => {
  const { data, findings } = parseYamlFile('%YAML 1.1\n---\nopens: 10:30\nplan: no\n');
  expect([data, findings[0]?.message]).toEqual([{}, 'The file asks for another version of YAML than 1.2.']);
});

test('the body begins after the fields, and its line is known', () => {
  const { body, bodyLine } = parseMarkdownFile('---\nname: A\n---\n\n## Begin\n');
  expect([body, bodyLine]).toEqual(['\n## Begin\n', 4]);
});

test('three hyphens in the body are a line and not the end of anything', () => {
  expect(parseMarkdownFile('---\nname: A\n---\nOne\n\n---\n\nTwo\n').body).toBe('One\n\n---\n\nTwo\n');
});

test('a byte-order mark before the fields is not in the way', () => {
  expect([parseMarkdownFile('\uFEFF---\nname: A\n---\n').data, parseYamlFile('\uFEFFname: A\n').data]).toEqual([{ name: 'A' }, { name: 'A' }]);
});

test('empty fields are no fields', () => {
  for (const text of ['---\n---\n', '---\n\n---\n', '---\n# only a comment\n---\n', '---\n---']) expect([parseMarkdownFile(text).data, found(text)], text).toEqual([{}, []]);
});

test('what the CMS writes for a cleared field is missing', () => {
  expect(dataOf('name: A\nsummary: ""\nwebsite:\nages: null\nthemes: []\ncontact:\n  phone: ""\n  hours: []\nplaces:\n  - name: ""\nblank: "  \\n "\nfree: false\nfrom: 0')).toEqual({ name: 'A', free: false, from: 0 });
});

test('what is empty inside a list goes, and what is not stays', () => {
  expect(withoutEmpties({ a: ['', 'b', null, [], {}], c: { d: {} } })).toEqual({ a: ['b'] });
  expect(withoutEmpties('')).toBeUndefined();
});

test('fields that are not closed, or not begun, are named', () => {
  expect(['---\nname: A\n', '---', '---\n', '---\nname: A\n----\n', '---\nname: A\n--- x\n'].flatMap(found)).toEqual(Array.from({ length: 5 }, () => 'UnclosedFrontMatter 1'));
  expect(['', 'name: A\n', '\n---\nname: A\n---\n', ' ---\nname: A\n---\n'].flatMap(found)).toEqual(Array.from({ length: 4 }, () => 'NoFrontMatter 1'));
});

test('fields that are a list or a text are refused', () => {
  expect([...found('---\n- a\n- b\n---\n'), ...found('---\njust words\n---\n')]).toEqual(['BrokenFrontMatter 1', 'BrokenFrontMatter 1']);
});

test('every fault of the YAML is named with its line in the file', () => {
  expect(found('---\nname: Parent: carer\n---\n')).toEqual(['BrokenFrontMatter 2']);
  expect(found('---\nname: A\n\tsummary: x\n---\n')).toEqual(['BrokenFrontMatter 3']);
  expect(found('---\nname: A\nsummary: "open\n---\n')[0]).toMatch(/^BrokenFrontMatter/);
  expect(found('---\nname: !!js/function "function () {}"\n---\n')).toEqual(['BrokenFrontMatter 2']);
});

test('a field that is written twice is named with its second line, in groups and lists too', () => {
  const text = '---\nname: A\nname: B\ncontact:\n  phone: "1"\n  phone: "2"\nplaces:\n  - {name: A, name: B}\n---\n';
  expect(parseMarkdownFile(text).findings.map(({ line, message, fix }) => `${line}: ${message} ${fix}`)).toMatchInlineSnapshot(`
    [
      "3: The field “name” is written twice. Remove one of the two.",
      "6: The field “phone” is written twice. Remove one of the two.",
      "8: The field “name” is written twice. Remove one of the two.",
    ]
  `);
});

test('a broken file is as broken the second time', () => {
  const text = '---\nname: "open\n---\n';
  expect(found(text)).not.toEqual([]);
  expect(found(text)).toEqual(found(text));
});

test('the line of a field is found, or that of the group around what is missing', () => {
  const { lineOf } = parseMarkdownFile('---\nname: A\ncontact:\n  phone: "1"\nplaces:\n  - name: B\n  - name: C\n    postcode: x\nshared: &s {a: 1}\nagain: *s\n---\n');
  expect([['name'], ['contact', 'phone'], ['contact', 'email'], ['places', 1, 'postcode'], ['places', 9], ['again', 'a'], ['nothing']].map(lineOf)).toEqual([2, 4, 3, 8, 5, 9, undefined]);
});

test('the largest front matter is read, and larger is refused', () => {
  const line = `k: ${'x'.repeat(limits.frontMatterBytes - 7)}`;
  expect(found(`---\n${line}\n---\n`)).toEqual([]);
  expect(found(`---\n${line}xxx\n---\n`)).toEqual(['FrontMatterTooLarge 1']);
});
