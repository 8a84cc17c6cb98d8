import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/temporary-content.ts';
import { checkFolder } from '../../check/check.ts';
import { home } from '../../lib/folders.ts';
import { contentFiles, writeContent } from './folder.ts';
import { proseFrom } from './prose.ts';
import { randomFrom } from './random.ts';
import { vocabularyOf, wordSource } from './words.ts';

const from = join(home, 'content');
const texts = async (): Promise<[council: string, glossary: string]> => [await readFile(join(from, 'council.yml'), 'utf8'), await readFile(join(from, 'glossary.yml'), 'utf8')];

test('the same seed makes the same bytes, and another seed makes others', async () => {
  const [council, glossary] = await texts();
  const files = (seed: number) => contentFiles(30, seed, council, glossary);
  expect([...files(7)]).toEqual([...files(7)]);
  expect([...files(8).keys()]).not.toEqual([...files(7).keys()]);
});

test('generated content passes the check, and has as many services as were asked for', async () => {
  const folder = await temporaryFolder();
  await writeContent({ folder, size: 50, from });
  const { content, report } = await checkFolder(folder, '2027-01-01');
  expect(report.problems.filter(({ level }) => level === 'error')).toEqual([]);
  expect(content.entries.services).toHaveLength(50);
}, 60_000);

test('a service has about 25 fields and about 275 words of text', async () => {
  const files = [...contentFiles(200, 1, ...await texts())].filter(([file]) => file.startsWith('services/')).map(([, text]) => text);
  const fields = files.map((text) => text.match(/^\w+:/gm)?.length ?? 0);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(mean(fields)).toBeGreaterThan(24);
  expect(mean(fields)).toBeLessThan(36);
  const bodies = files.map((text) => text.split('---\n')[2]?.split(/\s+/).length ?? 0);
  expect(mean(bodies)).toBeGreaterThan(120);
  expect(mean(bodies)).toBeLessThan(180);
});

test('values that older YAML readers take for something else are in quotation marks', async () => {
  const all = [...contentFiles(100, 1, ...await texts())].filter(([file]) => file.startsWith('services/')).map(([, text]) => text).join('\n');
  expect(all).not.toMatch(/: (?:yes|no|\d\d:\d\d|\d{4}-\d\d-\d\d)$/m);
  expect(all).toMatch(/: "no"$/m);
});

test('the commonest word comes often and most words are rare, as in a language', () => {
  const random = randomFrom(1);
  const vocabulary = vocabularyOf(15_000);
  expect(new Set(vocabulary).size).toBe(15_000);
  const word = wordSource(vocabulary, random);
  const counts = new Map<string, number>();
  for (let index = 0; index < 100_000; index += 1) {
    const one = word();
    counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  expect((counts.get('the') ?? 0) / 100_000).toBeGreaterThan(0.04);
  expect((counts.get('the') ?? 0) / 100_000).toBeLessThan(0.08);
  const texts = Array.from({ length: 100 }, () => new Set(Array.from({ length: 275 }, word)).size);
  expect(texts.reduce((sum, size) => sum + size, 0) / 100).toBeGreaterThan(150);
  expect(texts.reduce((sum, size) => sum + size, 0) / 100).toBeLessThan(185);
  expect([...counts.values()].filter((count) => count < 5).length).toBeGreaterThan(counts.size / 2);
});

test('a text has about the words that were asked for', () => {
  const random = randomFrom(3);
  const prose = proseFrom(wordSource(vocabularyOf(500), random), random);
  for (const wanted of [12, 28, 60, 150, 200]) {
    const found = prose.markdown(wanted, '/services/').split(/\s+/).filter((word) => /\w/.test(word)).length;
    expect(found, String(wanted)).toBeGreaterThan(wanted * 0.75);
    expect(found, String(wanted)).toBeLessThan(wanted * 1.25);
  }
});
