import { beforeEach, expect, test } from 'vitest';
import { draftWords } from '../words/drafts.ts';
import { type Backend, careful } from './careful.ts';
import { opened, standingNow } from './versions.ts';

const path = 'content/services/portage.md';
const entry = (raw: string) => ({ dataFiles: [{ path, slug: 'portage', raw }], assets: [] });
const options = { collectionName: 'services', commitMessage: 'Change service “portage”', useWorkflow: true };

/** A Git host of one file, as Decap’s backends speak of theirs. */
class Host {
  website: string | undefined = 'one';
  draft: { text: string; pullRequestAuthor?: string; updatedAt?: string } | undefined;
  leftover = false;
  unreadable: unknown;
  failing: unknown;
  log: string[] = [];
  api = {
    readFile: async () => { if (this.unreadable) throw this.unreadable; if (this.website === undefined) throw Object.assign(new Error('Not Found'), { status: 404 }); return this.website; },
    deleteBranch: async (branch: string) => { this.log.push(`delete ${branch}`); this.leftover = false; },
  };
  async authenticate() { return undefined; }
  async restoreUser() { return undefined; }
  async getEntry() { return { data: '', file: { path, id: null } }; }
  async unpublishedEntry() {
    if (!this.draft) throw Object.assign(new Error('none'), { notUnderEditorialWorkflow: true });
    return { diffs: [{ path, id: '1' }], ...this.draft };
  }
  async unpublishedEntryDataFile() { return this.draft?.text ?? ''; }
  async persistEntry({ dataFiles }: { dataFiles: { raw: string }[] }, { unpublished }: { unpublished?: boolean }) {
    if (this.failing) { this.leftover = true; throw this.failing; }
    if (this.leftover) throw new Error('Branch already exists');
    this.draft = { text: dataFiles[0]?.raw ?? '' };
    this.log.push(`save ${unpublished ? 'into the draft' : 'a new draft'}`);
  }
  async deleteFiles(paths: string[]) { this.log.push(`remove ${paths.join(' ')}`); }
}

const Careful = careful(Host as unknown as new () => Backend, 'content') as unknown as new () => Host & Backend;
let host: Host & Backend;

/** Opens what the host has, as Decap does. */
const openIt = async (status?: string): Promise<void> => {
  const source = status ? await host.unpublishedEntryDataFile('services', 'portage', path, '1') : (await host.getEntry(path)).data ?? '';
  opened({ collection: 'services', slug: 'portage', path, isNew: false, source, ...(status && { status }) }, []);
};

beforeEach(() => { host = new Careful(); });

test('a save goes into the draft where there is one, whatever Decap believes', async () => {
  await openIt();
  await host.persistEntry(entry('two'), { ...options, unpublished: true });
  await host.persistEntry(entry('three'), { ...options, unpublished: false });
  expect(host.log).toEqual(['save a new draft', 'save into the draft']);
});

test('a draft that somebody else began or changed meanwhile is not written over', async () => {
  await openIt();
  host.draft = { text: 'theirs', pullRequestAuthor: 'Ada', updatedAt: '2026-11-22T08:00:00Z' };
  await expect(host.persistEntry(entry('mine'), options)).rejects.toThrow(`${draftWords.changed('Ada')} ${draftWords.decide}`);
  expect(host.draft.text).toBe('theirs');
  expect(standingNow().difference).toEqual({ why: 'changed', theirs: 'theirs', base: 'one', who: 'Ada', when: '2026-11-22T08:00:00Z' });
  await expect(host.persistEntry(entry('mine'), options)).rejects.toThrow(draftWords.decideFirst);
});

test('a draft that was thrown away meanwhile is said to be gone', async () => {
  host.draft = { text: 'draft' };
  await openIt('draft');
  host.draft = undefined;
  await expect(host.persistEntry(entry('mine'), options)).rejects.toThrow(draftWords.gone);
});

test('a draft that was approved meanwhile is followed by a new one', async () => {
  host.draft = { text: 'draft' };
  await openIt('draft');
  [host.website, host.draft] = ['draft', undefined];
  await host.persistEntry(entry('mine'), { ...options, unpublished: true });
  expect(host.log).toEqual(['save a new draft']);
});

test('a save that broke off and left a branch behind can be repeated', async () => {
  await openIt();
  host.failing = new TypeError('Failed to fetch');
  await expect(host.persistEntry(entry('mine'), options)).rejects.toThrow(draftWords.noNetwork);
  host.failing = Object.assign(new Error('x'), { status: 502 });
  await expect(host.persistEntry(entry('mine'), options)).rejects.toThrow(draftWords.serverTrouble);
  host.failing = undefined;
  expect(host.leftover).toBe(true);
  await host.persistEntry(entry('mine and more'), options);
  expect(host.draft?.text).toBe('mine and more');
  expect(host.log.slice(-2)).toEqual(['delete cms/services/portage', 'save a new draft']);
});

test('an entry that the host does not have, or cannot give, is no empty entry', async () => {
  host.website = undefined;
  await expect(host.getEntry(path)).rejects.toThrow(draftWords.notRead(path));
  host.unreadable = Object.assign(new Error('x'), { status: 401 });
  await expect(host.getEntry(path)).rejects.toThrow(draftWords.signedOut);
});

test('an entry is never removed from the published branch; a picture can be', async () => {
  await expect(host.deleteFiles([path], 'Remove it')).rejects.toThrow(draftWords.noDelete);
  await host.deleteFiles(['content/images/a.png'], 'Remove it');
  expect(host.log).toEqual(['remove content/images/a.png']);
});
