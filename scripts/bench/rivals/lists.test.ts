import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { sections } from '../../../schemas/framework/vocabularies/services.ts';
import { termIds } from '../../../schemas/framework/vocabulary.ts';
import type { Council, Service } from '../../../schemas/index.ts';
import { cardOf } from '../../../src/domain/cards.ts';
import { browseAddresses } from '../../../src/domain/ways.ts';
import { home } from '../../lib/folders.ts';
import { contentFiles } from '../generate/folder.ts';
import { folders, listsFor } from './lists.ts';

const texts = await Promise.all(['council.yml', 'glossary.yml'].map((file) => readFile(join(home, 'content', file), 'utf8')));
const council = parse(texts[0] ?? '') as Council;
const lists = listsFor(council, ['A', 'B']);

test('the other generators make a list wherever the site makes one of generated services', () => {
  const files = [...contentFiles(500, 1, ...texts as [string, string])].filter(([file]) => file.startsWith('services/'));
  const cards = files.map(([file, text]) => cardOf({ collection: 'services', id: file.slice('services/'.length, -'.md'.length), data: parse(text.split('---\n')[1] ?? '') as Service }));
  const site = [...browseAddresses(cards, council.areas), '/services/', '/areas/', '/a-z/a/', '/a-z/b/', ...termIds(sections).map((id) => `/${id}/`)];
  expect(lists.map(({ path }) => `/${path}/`).toSorted()).toEqual(site.toSorted());
});

test('a list names no other that is not made, and stands under a page that leads to it', () => {
  const paths = new Set([...lists, ...folders()].map(({ path }) => path));
  expect(lists.flatMap(({ nav }) => nav?.lists ?? []).filter(({ path }) => !paths.has(path))).toEqual([]);
  expect(lists.filter(({ path, tile }) => tile && !paths.has(path.split('/')[0] ?? ''))).toEqual([]);
});
