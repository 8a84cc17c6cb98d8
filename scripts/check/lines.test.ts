import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Problem } from '../../schemas/problem.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { council, temporaryContent } from '../../tests/temporary-content.ts';
import { withLines } from './lines.ts';

const problem = (file: string, field?: string, line?: number): Problem => ({ level: 'error', rule: 'Example', file, message: 'It is wrong.', fix: 'Mend it.', ...(field !== undefined && { field }), ...(line !== undefined && { line }) });

const portage = '---\nname: Portage\nworksWith:\n  - family-hubs\n  - nobody\nstatus:\n  state: paused\n---\n\nText.\n';

/** The lines of problems in a folder with one service. */
async function linesOf(...problems: Problem[]): Promise<(number | undefined)[]> {
  const root = await temporaryContent({ ...council, 'services/portage.md': portage, 'organisations/trust.yml': 'name: Trust\n', 'services/broken.md': '---\nname: "open\n---\n' });
  return withLines(await readContent(root), problems).map(({ line }) => line);
}

test('a field gets its line, in lists and groups too, in Markdown and in YAML', async () => {
  expect(await linesOf(problem('services/portage.md', 'worksWith.1'), problem('services/portage.md', 'status.state'), problem('organisations/trust.yml', 'name'))).toEqual([5, 7, 1]);
});

test('a field that is missing from a group gets the line of the group', async () => {
  expect(await linesOf(problem('services/portage.md', 'status.until'))).toEqual([6]);
});

test('a line that is known already is kept', async () => {
  expect(await linesOf(problem('services/portage.md', 'name', 99))).toEqual([99]);
});

test('what has no line stays without one: no field, no such field, no such file, a file that cannot be read', async () => {
  expect(await linesOf(problem('services/portage.md'), problem('services/portage.md', 'owner'), problem('services/gone.md', 'name'), problem('services/broken.md', 'name'))).toEqual([undefined, undefined, undefined, undefined]);
});

test('nothing but lines is added, and the order is kept', async () => {
  const problems = [problem('services/portage.md', 'status.state'), problem('services/portage.md'), problem('services/portage.md', 'name')];
  const root = await temporaryContent({ 'services/portage.md': portage });
  expect(withLines(await readContent(root), problems).map(({ line: _, ...rest }) => rest)).toEqual(problems);
});

test('more files than are opened at once all get their lines', async () => {
  const names = Array.from({ length: 150 }, (_, index) => `services/s-${index}.md`);
  const root = await temporaryContent(Object.fromEntries(names.map((name) => [name, portage])));
  expect(new Set(withLines(await readContent(root), names.map((name) => problem(name, 'status'))).map(({ line }) => line))).toEqual(new Set([6]));
});

test('the line of a day is known from the first reading, and its file is not read once more', async () => {
  const root = await temporaryContent({ ...council, 'services/portage.md': portage.replace('status:', 'lastReviewed: 2026-01-02\ncommissionedUntil: 2027-01-01\nstatus:') });
  const content = await readContent(root);
  await rm(join(root, 'services/portage.md'));
  expect(withLines(content, [problem('services/portage.md', 'commissionedUntil'), problem('services/portage.md', 'lastReviewed'), problem('services/portage.md', 'name')]).map(({ line }) => line)).toEqual([7, 6, undefined]);
});
