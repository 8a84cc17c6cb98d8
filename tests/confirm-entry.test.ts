import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type { HostedDraft } from '../src/admin/decap.ts';
import { londonToday } from '../src/reader/today.ts';
import { demonstration } from './support/run-build.ts';

/** A Git host that notes what it is asked, with one entry and at most one draft of it. */
const host = vi.hoisted(() => ({ published: '', draft: undefined as { text: string; diffs: string[]; status: string } | undefined, asked: [] as unknown[], openAuthoring: false }));
const path = 'content/services/portage.md';

// The insides of Decap run in browsers alone.
vi.mock('../src/admin/decap.ts', () => ({
  state: () => ({ auth: { user: { useOpenAuthoring: host.openAuthoring } } }),
  host: () => ({
    getEntry: (file: string) => (file === 'content/services/portage.md' ? Promise.resolve({ data: host.published }) : Promise.reject(new Error('There is no such file.'))),
    unpublishedEntry: () => (host.draft ? Promise.resolve({ collection: 'services', slug: 'portage', status: host.draft.status as HostedDraft['status'], diffs: host.draft.diffs.map((file) => ({ id: file, path: file, newFile: false })) })
      : Promise.reject(Object.assign(new Error('none'), { notUnderEditorialWorkflow: true }))),
    unpublishedEntryDataFile: () => Promise.resolve(host.draft?.text ?? ''),
    persistEntry: (files: unknown, options: { status: string; unpublished: boolean }) => { host.asked.push(['save', files, options.unpublished]); return Promise.resolve(); },
    updateUnpublishedEntryStatus: (...given: unknown[]) => { host.asked.push(['status', ...given]); return Promise.resolve(); },
  }),
}));

const { confirmEntry } = await import('../src/admin/confirm-entry.ts');
const day = londonToday();
const old = (await readFile(join(demonstration, 'services', 'portage.md'), 'utf8')).replace(/^lastReviewed: .*$/m, 'lastReviewed: 2024-10-01 # by hand').replace(/^review(?:By|Every): .*\n/gm, '');
const confirmed = old.replace('2024-10-01 #', `${day} #`);
const save = (unpublished: boolean): unknown[] => ['save', { dataFiles: [{ path, slug: 'portage', raw: confirmed }], assets: [] }, unpublished];
const ready = ['status', 'services', 'portage', 'pending_review'];

beforeEach(() => { Object.assign(host, { published: old, draft: undefined, asked: [], openAuthoring: false }); });

test('without a draft one is made, and whoever works on a copy of their own proposes it as well', async () => {
  expect(await confirmEntry('services', 'portage')).toEqual({ kind: 'saved', day });
  expect(host.asked).toEqual([save(false)]);
  host.asked = [];
  host.openAuthoring = true;
  await confirmEntry('services', 'portage');
  expect(host.asked).toEqual([save(false), ready]);
});

test('a draft that only says an earlier day of the review is brought up to date, and made ready for checking', async () => {
  host.draft = { text: old.replace('2024-10-01', '2025-01-01'), diffs: [path], status: 'draft' };
  expect(await confirmEntry('services', 'portage')).toEqual({ kind: 'saved', day });
  expect(host.asked).toEqual([save(true), ready]);
});

test('a draft that says so already is only made ready for checking', async () => {
  host.draft = { text: confirmed, diffs: [path], status: 'pending_review' };
  expect(await confirmEntry('services', 'portage')).toEqual({ kind: 'already' });
  expect(host.asked).toEqual([]);
  host.draft.status = 'draft';
  await confirmEntry('services', 'portage');
  expect(host.asked).toEqual([ready]);
});

test('a draft with other changes, of this file or of another one, is left alone', async () => {
  for (const draft of [{ text: `${confirmed}More.\n`, diffs: [path] }, { text: confirmed, diffs: [path, 'content/images/a.png'] }]) {
    host.draft = { ...draft, status: 'draft' };
    expect(await confirmEntry('services', 'portage')).toEqual({ kind: 'draft' });
  }
  expect(host.asked).toEqual([]);
});

test('what cannot be confirmed is not saved', async () => {
  host.published = old.replace('2024-10-01', '2999-01-01');
  expect(await confirmEntry('services', 'portage')).toEqual({ kind: 'later', last: '2999-01-01' });
  host.published = old.replace(/^summary: .*\n/m, '');
  expect(await confirmEntry('services', 'portage')).toMatchObject({ kind: 'wrong', findings: [expect.objectContaining({ field: 'summary' })] });
  expect(await confirmEntry('services', 'nowhere')).toEqual({ kind: 'failed', message: 'There is no such file.' });
  expect(host.asked).toEqual([]);
});
