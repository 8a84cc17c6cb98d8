import { expect, test, vi } from 'vitest';
import { asMarkdown, council, temporaryContent } from '../../../tests/temporary-content.ts';
import { checkFolder } from '../check.ts';

vi.setConfig({ testTimeout: 60_000 });

const today = '2026-11-22';
const asLinks = (links: readonly string[]): string[] => links.map((link) => `[Ring](${link})`);

test('a link to a part of a page leads to a part that its entry has', async () => {
  const answers = { for: 'settings/school', questions: 'setting-parent-carer', answers: { 'pc-01': 'Yes.' }, owner: 'A team', lastReviewed: '2026-11-01', reviewEvery: 12 };
  const files = (links: string[]): Record<string, string> => ({
    'settings/school.md': asMarkdown({ name: 'School', type: 'mainstream-school', admissions: 'Ring.', imported: { from: 'x', on: '2026-01-01' } }), 'responses/school.md': asMarkdown(answers, ''),
    'services/b.md': asMarkdown({ name: 'Paused', status: { state: 'paused' } }, asLinks(links).join('\n\n')),
  });
  const folder = async (links: string[]): Promise<string> => temporaryContent({ ...council, ...files(links) });
  const broken = async (links: string[]): Promise<string[]> => (await checkFolder(await folder(links), today)).report.problems.filter(({ rule }) => rule === 'BrokenLink').map(({ message }) => /“(\S+)”/.exec(message)?.[1] ?? '');
  const missing = ['/settings/school/#yp-01', '/settings/school/#resourced-provision', '/settings/school/sen-information-report/#x', '/settings/none/sen-information-report/'];
  expect(await broken(['#status', '/settings/school/#answers', '/settings/school/#pc-01', '/settings/school/#how-to-get-a-place', '/settings/school/sen-information-report/', '/settings/school/sen-information-report/#sch1-para-7', ...missing])).toEqual(missing);
});
