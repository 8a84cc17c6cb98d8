import { expect, test } from 'vitest';
import { parseMarkdownFile } from '../../src/reader/front-matter.ts';
import type { Existing } from './existing.ts';
import { owned, school, schoolFile } from './fixtures/records.ts';
import { type Planned, planNew, planUpdate } from './plan-record.ts';
import type { ReasonName } from './reasons.ts';
import { standingOf } from './standing.ts';

const origin = { from: 'Register', reference: '900001', on: '2026-11-22' };

function existing(id: string, text = schoolFile, untouchable?: string): Existing {
  const { data, body } = parseMarkdownFile(text);
  return { collection: 'settings', id, file: `settings/${id}.md`, text, data, body, ...(untouchable !== undefined && { untouchable }) };
}

const update = (entry: Existing, record = school(), said: ReasonName[] = []): Planned => planUpdate(record, entry, origin, owned, [], (reason) => { said.push(reason); });
const create = (entries: Existing[], taken: string[] = [], said: ReasonName[] = []): Planned | undefined => planNew(school(), standingOf({ entries, blocked: new Set() }, 'Register'), new Set(taken), origin, (reason) => { said.push(reason); });

test('leaves alone what people wrote or reviewed, and what another source gave', () => {
  expect(update(existing('a', schoolFile, 'It was written by people.'))).toMatchObject({ state: 'kept', why: 'It was written by people.' });
  expect(update(existing('a', schoolFile.replace('Register', 'Outpost')))).toMatchObject({ state: 'kept', why: 'It came from another source.' });
});

test('names the fields that change, and keeps the name of a renamed file', () => {
  const record = school({ fields: { ...school().fields, website: 'https://alder.example.org' } });
  expect(update(existing('renamed'), record)).toMatchObject({ state: 'changed', file: 'settings/renamed.md', fields: ['website'], before: schoolFile });
  expect(update(existing('renamed'))).toEqual({ state: 'unchanged', collection: 'settings', id: 'renamed', file: 'settings/renamed.md', name: 'Alder Lane School', where: 'row 2' });
});

test('keeps and reports what the source says no more, unless it cannot say it at all', () => {
  const said: ReasonName[] = [];
  const entry = existing('a', schoolFile.replace('imported:', 'website: https://alder.example.org\nimported:'));
  expect(update(entry, school(), said).state).toBe('unchanged');
  expect(said).toEqual(['NoLongerStated']);
  expect(planUpdate(school(), entry, origin, owned, ['website'], (reason) => { said.push(reason); }).state).toBe('unchanged');
  expect(said).toHaveLength(1);
});

test('leaves alone a file whose fields refer to each other', () => {
  const text = schoolFile.replace('contact:\n  phone: "01632 960 201"', 'senco: &office {phone: "01632 960 299"}\ncontact: *office');
  expect(update(existing('a', text))).toMatchObject({ state: 'kept' });
});

test('gives a new record the first free name', () => {
  expect(create([])?.file).toBe('settings/alder-lane-school.md');
  expect(create([], ['settings/alder-lane-school.md'])?.file).toBe('settings/alder-lane-school-ashmere.md');
  expect(create([existing('alder-lane-school', schoolFile.replaceAll('900001', '900002'))])?.file).toBe('settings/alder-lane-school-ashmere.md');
});

test('takes a file of the same name that people wrote for the same thing', () => {
  expect(create([existing('alder-lane-school', '---\nname: Alder Lane School\n---\n', 'It was written by people.')])).toMatchObject({ state: 'kept', why: 'It was written by people.' });
});

test('never writes over what is not a content file', () => {
  const standing = { ...standingOf({ entries: [], blocked: new Set() }, 'Register'), blocked: new Set(['settings/alder-lane-school.md']) };
  expect(planNew(school(), standing, new Set(), origin, () => undefined)?.state).toBe('kept');
});

test('says when every name is taken', () => {
  const said: ReasonName[] = [];
  expect(create([], school().ids.map((id) => `settings/${id}.md`), said)).toBeUndefined();
  expect(said).toEqual(['NoFreeAddress']);
});
