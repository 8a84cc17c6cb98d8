import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/temporary-content.ts';
import { type Found, isFresh, readFound, writeFound } from './cache.ts';
import type { Outcome } from './outcome.ts';

const today = '2026-11-22';
const works: Outcome = { kind: 'works' };

test('a page that was there is believed for seven days, and what was broken for one', () => {
  const fresh = (day: string, outcome: Outcome): boolean => isFresh({ day, outcome }, today);
  for (const outcome of [works, { kind: 'moved', to: 'https://a.uk/' }] satisfies Outcome[]) expect(['2026-11-22', '2026-11-16', '2026-11-15', '2026-11-23'].map((day) => fresh(day, outcome))).toEqual([true, true, false, false]);
  for (const outcome of [{ kind: 'gone', status: 404 }, { kind: 'closed', status: 403 }, { kind: 'unanswered', why: 'TOO_LATE' }, { kind: 'refused', why: 'private' }] satisfies Outcome[]) expect(['2026-11-22', '2026-11-21'].map((day) => fresh(day, outcome))).toEqual([true, false]);
});

test('what is kept comes back, whatever the addresses are called, and what is old does not', async () => {
  const file = join(await temporaryFolder(), 'new', 'links.json');
  const found: Found = new Map([['https://b.uk/', { day: today, outcome: { kind: 'gone', status: 404 } }], ['__proto__', { day: today, outcome: works }], ['https://old.uk/', { day: '2026-11-01', outcome: works }]]);
  expect(await readFound(file)).toEqual({ found: new Map(), said: [] });
  expect(await writeFound(file, found, today)).toEqual([]);
  const { found: again, said } = await readFound(file);
  expect([[...again.keys()].toSorted(), said]).toEqual([['__proto__', 'https://b.uk/'], []]);
  expect(again.get('https://b.uk/')).toEqual(found.get('https://b.uk/'));
});

test('a file that is broken is not used, and that is said', async () => {
  const file = join(await temporaryFolder(), 'links.json');
  for (const text of ['', '{', 'null', '[]', '{"links":[]}', '{"links":{"a":1}}', '{"links":{"a":{"day":"x","outcome":{"kind":"works"}}}}', '{"links":{"a":{"day":"2026-11-22","outcome":{"kind":"moved"}}}}', '{"links":{"a":{"day":"2026-11-22","outcome":{"kind":"constructor"}}}}', '{"links":{"a":{"day":"2026-11-22","outcome":{"kind":"gone","status":"404"}}}}']) {
    await writeFile(file, text);
    const { found, said } = await readFound(file);
    expect([found.size, said], text).toEqual([0, [expect.stringMatching(/^What was found at links before could not be read from .* \((?:it is not JSON|it has another form)\), so every link is looked at anew\.$/)]]);
  }
});

test('a file that cannot be read or written stops nothing, and that is said', async () => {
  const file = join(await temporaryFolder(), 'links.json');
  await mkdir(file);
  expect((await readFound(file)).said).toEqual([expect.stringContaining('(EISDIR)')]);
  expect(await writeFound(file, new Map([['https://a.uk/', { day: today, outcome: works }]]), today)).toEqual([expect.stringMatching(/^What was found at links could not be kept in .*, so the next run looks at every link again\.$/)]);
  expect(await writeFound(join(file, '..', 'file', 'a.json'), new Map(), today)).toEqual([]);
  await writeFile(join(file, '..', 'plain'), '');
  expect(await writeFound(join(file, '..', 'plain', 'a.json'), new Map(), today)).toEqual([expect.stringMatching(/\((?:EEXIST|ENOTDIR)\)/)]);
  expect(await readFile(join(file, '..', 'plain'), 'utf8')).toBe('');
});
