import { expect, test } from 'vitest';
import { collectionNamed } from '../../schemas/index.ts';
import { parseMarkdownFile, parseYamlFile } from './front-matter.ts';
import { judge } from './judge.ts';
import { limits } from './limits.ts';

const rules = (text: string): string[] => parseMarkdownFile(text).findings.map(({ rule }) => rule);
const marked = globalThis as { ran?: string };

for (const language of ['js', 'JS', ' js', 'javascript', 'JavaScript', ' javascript', 'coffee', 'cson', 'json', ' JSON', 'toml', 'eval', 'yaml js', 'YAML;js', '-']) {
  test(`fields in “${language}” are refused, and nothing of them is run`, () => {
    const { data, findings } = parseMarkdownFile(`---${language}\nglobalThis.ran = ${JSON.stringify(language)};\nmodule.exports = { name: 'A' };\n---\nText\n`);
    expect(findings.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['OtherFrontMatter 1']);
    expect(data).toEqual({});
    expect(marked.ran).toBeUndefined();
  });
}

for (const language of ['', ' ', 'yaml', ' yaml', 'yml', '  yml  ']) {
  test(`fields after “---${language}” are YAML`, () => {
    expect(parseMarkdownFile(`---${language}\nname: A\n---\nText\n`)).toMatchObject({ data: { name: 'A' }, body: 'Text\n', bodyLine: 4, findings: [] });
  });
}

test('YAML cannot run code', () => {
  for (const tag of ['!!js/function', '!!js/undefined', '!<tag:yaml.org,2002:js/function>', '!ruby/object:Gem::Installer', '!!python/object/apply:os.system']) expect(rules(`---\nname: ${tag} "globalThis.ran = 1"\n---\n`), tag).toEqual(['BrokenFrontMatter']);
  expect(marked.ran).toBeUndefined();
});

test('values that multiply by referring back to each other are refused', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...Array.from({ length: 12 }, (_, index) => `a${index}: &a${index} [${Array.from({ length: 9 }, () => `*a${index === 0 ? '' : index - 1}`).join(', ')}]`)].join('\n');
  expect(rules(`---\n${bomb}\n---\n`)).toEqual(['TooManyAliases']);
});

test('a value that contains itself is refused', () => {
  for (const value of ['&a [*a]', '&a {b: *a}', '&a [{b: [*a]}]', '[&a [x, *a], *a]']) expect(rules(`---\nthemes: ${value}\n---\n`), value).toEqual(['TooManyAliases']);
});

test('a value that is written once and used again is read', () => {
  expect(parseMarkdownFile('---\na: &a {phone: "1"}\nb: *a\n---\n').data).toEqual({ a: { phone: '1' }, b: { phone: '1' } });
});

test('a merge key is a field like any other, and no schema knows it', () => {
  const { data } = parseMarkdownFile('---\na: &a {phone: "1"}\nb: {<<: *a}\n---\n');
  expect(data['b']).toEqual({ '<<': { phone: '1' } });
});

test('lists and groups may be nested so deep and no deeper', () => {
  const nested = (depth: number): string => `---\na: ${'['.repeat(depth)}x${']'.repeat(depth)}\n---\n`;
  expect(rules(nested(limits.depth - 1))).toEqual([]);
  expect(rules(nested(limits.depth))).toEqual(['TooDeep']);
  expect(rules(nested(30_000))[0]).toMatch(/^(?:TooDeep|BrokenFrontMatter)$/);
});

test('very long runs of white space are refused, of whatever kind', () => {
  for (const white of [' ', '\n', '\t', '\u000B', '\f']) {
    const run = white.repeat(limits.whiteSpace + 1);
    expect(rules(`---\nname: A\n---\n${run}x`), JSON.stringify(white)).toEqual(['TooMuchWhiteSpace']);
    expect(parseYamlFile(`name: A\n${run}x`).findings.map(({ rule }) => rule)).toEqual(['TooMuchWhiteSpace']);
  }
});

test('a hostile first line is shown short', () => {
  expect(parseMarkdownFile(`---${'x'.repeat(5000)}\n---\n`).findings[0]?.message.length).toBeLessThan(100);
});

test('fields with the names of what every object has change no object', () => {
  const { data } = parseMarkdownFile('---\n__proto__:\n  polluted: true\nconstructor:\n  prototype:\n    polluted: true\ntoString: x\nname: A\n---\n');
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  expect(judge(collectionNamed('organisations'), data).findings.filter(({ rule }) => rule === 'UnknownField').map(({ field }) => field).toSorted()).toEqual(['__proto__', 'constructor', 'toString']);
});

test('tens of thousands of fields are compared once each', () => {
  const many = Array.from({ length: 60_000 }, (_, index) => `k${index}:`).join('\n');
  expect(parseYamlFile(many).findings).toEqual([]);
  expect(parseYamlFile(`${many}\nk0:`).findings.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['BrokenFrontMatter 60001']);
});

test('a file with very many faults names the first twenty', () => {
  expect(rules(`---\n${'a: ]\n'.repeat(500)}---\n`).length).toBeLessThanOrEqual(20);
  expect(rules(`---\n${'a: 1\n'.repeat(500)}---\n`)).toHaveLength(20);
});
