import { expect, test, vi } from 'vitest';
import { examples } from '../../schemas/examples/index.ts';
import { temporaryRepository } from '../../tests/temporary-repository.ts';
import { file, items, repository, reviewOf, service, start, today } from './fixtures/changes.ts';
import { markdownReport } from './report/markdown.ts';
import { summary } from './report/summary.ts';
import { review } from './review.ts';

// Each test makes a repository and starts processes that read it, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

const { settings } = examples;

test('a change of nothing says so', async () => {
  const found = await reviewOf({});
  expect(summary(found)).toBe('No entry changed; 0 new errors; 0 things to look at');
  expect(found.onlyReviewDates).toBe(false);
});

test('an added entry is told whole, a removed one with where its visitors find nothing', async () => {
  const made = await repository({ 'content/services/old.md': file({ ...service, name: 'Old' }, 'Old words.') });
  const found = await reviewOf({ 'content/services/old.md': undefined, 'content/settings/new.md': file({ ...settings, name: 'New School', organisation: 'trust', areas: ['harbour'] }, 'Welcome.') }, made);
  expect(summary(found)).toMatch(/^1 entry added, 1 removed; \d+ new errors?; \d+ things? to look at; 1 fact to check$/);
  expect(found.entries.map(({ kind, file: name }) => `${kind} ${name}`)).toEqual(['removed services/old.md', 'added settings/new.md']);
  expect(found.look).toContainEqual({ what: 'no-redirect', file: 'services/old.md', title: 'Old', address: '/services/old/' });
  expect(markdownReport(found)).toContain('- **Name:** New School\n');
});

test('a renamed entry is one entry, with its redirect or the lack of one', async () => {
  const next = { 'content/services/portage.md': undefined, 'content/services/portage-at-home.md': file({ ...service, name: 'Portage at home' }) };
  const without = await reviewOf(next);
  expect(without.entries.map(({ kind, from, id }) => [kind, from?.id, id])).toEqual([['renamed', 'portage', 'portage-at-home']]);
  expect(without.look.map(({ what }) => what)).toEqual(['no-redirect']);
  expect(items(markdownReport(without))).toContain('- **Name:** Portage at home, was Portage');
  const redirected = await reviewOf({ ...next, 'content/services/portage-at-home.md': file({ ...service, name: 'Portage at home', formerAddresses: ['/services/portage/'] }) });
  expect(redirected.look).toEqual([]);
  expect(items(markdownReport(redirected))).toContain('- **Old address:** Visitors of `/services/portage/` are sent to `/services/portage-at-home/`.');
});

test('two entries with nothing in common are not one that was renamed', async () => {
  const other = { name: 'Swimming', imported: { from: 'A list', on: '2026-01-05' } };
  const found = await reviewOf({ 'content/services/portage.md': undefined, 'content/services/swimming.md': file(other, 'Come and swim.') });
  expect(found.entries.map(({ kind }) => kind)).toEqual(['removed', 'added']);
});

test('files outside the content are listed apart, with a warning', async () => {
  const found = await reviewOf({ 'scripts/x.ts': 'x', 'content/services/portage.md': file({ ...service, name: 'P' }) });
  expect(found.otherFiles).toEqual([{ status: 'added', file: 'scripts/x.ts' }]);
  const report = markdownReport(found);
  expect(report).toContain('- **Files outside the content.** One file can change how the site works');
  expect(report).toContain('## Files outside the content\n');
  expect(report).toContain('- added `scripts/x.ts`');
});

test('a file that breaks, or is mended, is not told as removed or added', async () => {
  const broken = await reviewOf({ 'content/services/portage.md': '---\nname: Bro [ken\n  x: : y\n---\nhi\n' });
  expect(broken.entries.map(({ kind, unreadable }) => [kind, unreadable])).toEqual([['changed', ['after']]]);
  expect(broken.look).toContainEqual({ what: 'unreadable', file: 'services/portage.md', title: 'Portage' });
  expect(broken.problems.mended).toEqual([]);
  const made = await repository({ 'content/services/bad.md': '---\n: [\n' });
  const mended = await reviewOf({ 'content/services/bad.md': file({ ...service, name: 'Good' }) }, made);
  expect(mended.entries.map(({ kind, unreadable }) => [kind, unreadable])).toEqual([['changed', ['before']]]);
  expect(markdownReport(mended)).toContain('Its fields could not be read before the change');
});

test('bytes that are no text are told as a file that cannot be read', async () => {
  const found = await reviewOf({ 'content/services/portage.md': new Uint8Array([0xFF, 0xFE, 0, 1, 2]) });
  expect(found.entries.map(({ unreadable }) => unreadable)).toEqual([['after']]);
  expect(markdownReport(found)).toContain('### Changed: Portage\n');
});

test('what others published since is not shown as taken back', async () => {
  const made = await repository();
  made.git('checkout', '--quiet', '-b', 'change');
  await made.commit({ 'content/services/portage.md': file({ ...service, name: 'Portage at home' }) });
  made.git('checkout', '--quiet', 'main');
  await made.commit({ 'content/services/other.md': file({ ...service, name: 'Other' }) });
  const found = await review({ folder: made.content, base: 'main', head: 'change', today });
  expect(found.entries.map(({ kind, id }) => [kind, id])).toEqual([['changed', 'portage']]);
  expect(found.head).toBe(made.git('rev-parse', 'change').trim());
});

test('a commit from before there was any content is compared with nothing', async () => {
  const made = await temporaryRepository({ 'README.md': 'x' });
  await made.commit(start);
  const found = await review({ folder: made.content, base: 'HEAD~1', head: 'HEAD', today });
  expect(found.entries.map(({ kind }) => kind)).toEqual(['added', 'added', 'added', 'added']);
  expect(found.problems.found).toEqual([]);
});
