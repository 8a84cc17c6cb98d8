import { expect, test, vi } from 'vitest';
import { examples } from '../../schemas/examples/index.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { rulesInCode } from '../../tests/support/bad-content.ts';
import { asMarkdown, asYaml, temporaryContent } from '../../tests/temporary-content.ts';
import { checkFolder } from '../check/check.ts';
import type { Outcome } from '../lib/external-links/outcome.ts';
import { mostCharacters } from '../lib/report-text.ts';
import { freshness } from './freshness.ts';
import { deadLinks } from './links.ts';
import { ofTime, passed } from './passed.ts';
import { isQuiet, upkeepReport } from './report.ts';

vi.setConfig({ testTimeout: 60_000 });

const today = '2026-11-22';
const start = { 'council.yml': asYaml({ ...examples.council, coverage: undefined, lastReviewed: undefined, reviewBy: undefined }), 'glossary.yml': asYaml({ ...examples.glossary, lastReviewed: undefined }) };
const contentOf = async (files: Record<string, string>): ReturnType<typeof readContent> => readContent(await temporaryContent({ ...start, ...files }));
const reviewed = (lastReviewed: string, more: object = {}): string => asMarkdown({ name: `Reviewed ${lastReviewed}`, owner: 'A team', lastReviewed, reviewEvery: 12, ...more });

test('what is late and what is due within a month is told, longest neglected first', async () => {
  const content = await contentOf({
    'services/late.md': reviewed('2025-11-21'), 'services/later.md': reviewed('2024-01-01'), 'services/today.md': reviewed('2025-11-22'), 'services/soon.md': reviewed('2025-12-22'), 'services/not-yet.md': reviewed('2025-12-23'),
    'services/hidden.md': reviewed('2020-01-01', { hideAfter: '2026-01-01' }), 'services/unreviewed.md': asMarkdown({ name: 'X', imported: { from: 'x', on: '2026-01-01' } }),
  });
  const { late, soon } = freshness(content, today);
  expect(late.map(({ file, by }) => `${file} ${by}`)).toEqual(['services/later.md 2025-01-01', 'services/late.md 2026-11-21']);
  expect(soon.map(({ file }) => file)).toEqual(['services/today.md', 'services/soon.md']);
});

test('what leads nowhere is told apart from what had no answer, and what only moved or keeps programs out is not told', () => {
  const outcomes: Record<string, Outcome> = { good: { kind: 'works' }, gone: { kind: 'gone', status: 404 }, shy: { kind: 'closed', status: 403 }, broken: { kind: 'unanswered', status: 503 }, unknown: { kind: 'unanswered', why: 'ENOTFOUND' }, inside: { kind: 'refused', why: 'private' }, moved: { kind: 'moved', to: 'https://new.uk/' } };
  const place = { field: 'body', title: 'A', report: false };
  const links = [...Object.keys(outcomes), 'never'].map((name) => ({ url: `https://${name}.uk/`, places: [{ ...place, file: 'a.md', owner: 'A team' }, { ...place, file: 'b.md', owner: undefined }, { ...place, file: 'a.md', owner: 'A team' }] }));
  const dead = deadLinks({ links, found: new Map(Object.entries(outcomes).map(([name, outcome]) => [`https://${name}.uk/`, { day: today, outcome }])) });
  expect(dead.map(({ url, gone }) => `${new URL(url).hostname} ${gone ? 'nowhere' : 'no answer'}`)).toEqual(['gone.uk nowhere', 'broken.uk no answer', 'unknown.uk nowhere', 'inside.uk nowhere']);
  expect(dead[0]).toMatchObject({ files: ['a.md', 'b.md'], owners: ['A team'] });
});

test('the report names owners, and nothing of it is interpreted', () => {
  const upkeep = { late: [{ file: 'services/a.md', title: '@admin <b>', owner: 'A team', by: '2026-11-01' }], soon: [], problems: [], links: [{ url: 'https://gone.uk/x', files: ['a.md', 'b.md'], owners: ['A team', '@other'], gone: true, why: 'The link “https://gone.uk/x” leads to a page that is gone (404).' }], notes: ['There was no time for <b>1 link</b>.'] };
  expect(upkeepReport(upkeep)).toMatchInlineSnapshot(`
    "**1 review is late, 0 due within a month, 1 link leads nowhere, 0 dates have passed or are wrong.**

    ## Late for review

    - **A team**
      - @​admin &lt;b&gt; (\`services/a.md\`), by 1 November 2026

    ## Links that lead nowhere

    - The link \`https://gone.uk/x\` leads to a page that is gone (404). It is in \`a.md\` and 1 more (A team and 1 more).

    ## About the looking

    - There was no time for &lt;b&gt;1 link&lt;/b&gt;."
  `);
  expect([isQuiet(upkeep), isQuiet({ late: [], soon: upkeep.late, problems: [], links: [{ ...upkeep.links[0], gone: false } as typeof upkeep.links[number]] })]).toEqual([false, true]);
});

test('a long report has room in an issue', () => {
  const late = Array.from({ length: 5_000 }, (_item, index) => ({ file: `services/${'x'.repeat(100)}-${index}.md`, title: '&'.repeat(100), owner: `Owner ${index % 3}`, by: '2026-01-01' }));
  const links = Array.from({ length: 5_000 }, (_item, index) => ({ url: `https://gone.uk/${'x'.repeat(300)}${index}`, files: ['a.md'], owners: [], gone: index % 2 === 0, why: `x${'x'.repeat(300)}.` }));
  const report = upkeepReport({ late, soon: late, problems: [], links });
  expect(report.length).toBeLessThanOrEqual(mostCharacters);
  expect(report).toMatch(/^\*\*5000 reviews are late, 5000 due within a month, 2500 links lead nowhere, 0 dates have passed or are wrong\.\*\*\n/);
  expect(report).toMatch(/The report is cut here, because it has no more room\. Run the command yourself to see the rest\.$/);
  expect(upkeepReport({ late: late.slice(0, 80), soon: [], problems: [], links: [] })).toMatch(/\n- … and 23 more$/);
});

test('what a night brings is told, and first of all what stops the website', async () => {
  const { report } = await checkFolder(await temporaryContent({
    ...start, 'council.yml': asYaml({ ...examples.council, coverage: { requiredThemes: ['comments'] }, lastReviewed: undefined, reviewBy: undefined }),
    'services/ended.md': reviewed('2026-11-01', { commissionedUntil: '2026-11-01' }), 'services/hidden.md': reviewed('2026-11-01', { name: 'Hidden', hideAfter: '2026-11-01' }),
  }), today);
  const night = passed(report.problems);
  expect(night.problems.map(({ rule }) => rule).toSorted()).toEqual(['ContractEnded', 'HiddenWithoutNotice']);
  expect(night.stops.map(({ rule }) => rule)).toContain('RequiredCoverage');
  const upkeep = { late: [], soon: [], problems: [], links: [], stops: night.stops };
  expect(isQuiet(upkeep)).toBe(false);
  expect(upkeepReport(upkeep)).toMatch(/^\*\*The website is not built anew: \d+ errors? stops? it, [\s\S]*\n## What stops the website\n\n- `/);
});

test('every rule about days that pass is a rule', async () => {
  const rules = await rulesInCode();
  expect([...ofTime].filter((rule) => !rules.has(rule))).toEqual([]);
});
