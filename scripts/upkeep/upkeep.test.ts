import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { examples } from '../../schemas/examples/index.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { asMarkdown, asYaml, temporaryContent } from '../../tests/temporary-content.ts';
import { mostCharacters } from '../lib/report-text.ts';
import { freshness } from './freshness.ts';
import { askServer, deadLinks, outerLinks, type Answer } from './links.ts';
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

test('links to other websites are asked once each, and never what is no address of the public web', async () => {
  const body = '[a](https://www.gov.uk/a#part) [b](https://www.gov.uk/a) [c](/services/a/) [d](mailto:a@b.uk) [e](tel:999) [f](http://127.0.0.1/x) [g](http://[::1]/x) [h](http://169.254.169.254/latest) [i](https://example.org/) [j](https://router.local/) [k](https://a.internal/)';
  const content = await contentOf({ 'services/a.md': reviewed('2026-01-01', { website: 'https://www.nhs.uk/', eligibility: '[x](https://www.gov.uk/a)' }), 'services/b.md': asMarkdown({ name: 'B' }, body) });
  expect(outerLinks(content)).toEqual([{ url: 'https://www.gov.uk/a', files: ['services/a.md', 'services/b.md'] }, { url: 'https://www.nhs.uk/', files: ['services/a.md'] }]);
});

test('a page that is gone is told apart from a website without an answer, and from one that turns programs away', async () => {
  const answers: Record<string, Answer> = { good: { status: 200 }, gone: { status: 404 }, away: { status: 410 }, shy: { status: 403 }, busy: { status: 429 }, broken: { status: 503 }, unknown: { failed: 'ENOTFOUND' }, slow: { failed: 'TimeoutError' } };
  const links = Object.keys(answers).map((name) => ({ url: `https://${name}.uk/x`, files: ['a.md'] }));
  const asked: string[] = [];
  const dead = await deadLinks(links, async (url) => {
    asked.push(url);
    return answers[new URL(url).hostname.replace('.uk', '')] as Answer;
  });
  expect(dead.map(({ url, gone }) => `${new URL(url).hostname} ${gone ? 'gone' : 'no answer'}`)).toEqual(['gone.uk gone', 'away.uk gone', 'broken.uk no answer', 'unknown.uk gone', 'slow.uk no answer']);
  expect(asked.toSorted()).toEqual(links.map(({ url }) => url).toSorted());
});

test('one website is asked for one page after the other', async () => {
  let [open, most] = [0, 0];
  await deadLinks(Array.from({ length: 12 }, (_item, index) => ({ url: `https://one.uk/${index}`, files: ['a.md'] })), async () => {
    open += 1;
    most = Math.max(most, open);
    await Promise.resolve();
    open -= 1;
    return { status: 200 };
  });
  expect(most).toBe(1);
});

test('a server is asked shortly, and once more where it does not answer short questions', async () => {
  const methods: string[] = [];
  const server = createServer(({ method, url }, response) => {
    methods.push(`${method} ${url}`);
    response.writeHead(url === '/gone' ? 404 : url === '/shy' && method === 'HEAD' ? 405 : 200).end(method === 'HEAD' ? undefined : 'x');
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  onTestFinished(() => { server.close(); });
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect([await askServer(`${at}/`), await askServer(`${at}/gone`), await askServer(`${at}/shy`)]).toEqual([{ status: 200 }, { status: 404 }, { status: 200 }]);
  expect(methods).toEqual(['HEAD /', 'HEAD /gone', 'GET /gone', 'HEAD /shy', 'GET /shy']);
  server.close();
  expect(await askServer('http://127.0.0.1:1/')).toEqual({ failed: expect.any(String) });
});

test('the report names owners, and nothing of it is interpreted', () => {
  const upkeep = { late: [{ file: 'services/a.md', title: '@admin <b>', owner: 'A team', by: '2026-11-01' }], soon: [], problems: [], links: [{ url: 'https://gone.uk/x', files: ['a.md', 'b.md'], gone: true, why: 'The page is not there (404).' }] };
  expect(upkeepReport(upkeep)).toMatchInlineSnapshot(`
    "**1 review is late, 0 due within a month, 1 link leads nowhere, 0 dates have passed or are wrong.**

    ## Late for review

    - **A team**
      - @​admin &lt;b&gt; (\`services/a.md\`), by 1 November 2026

    ## Links that lead nowhere

    - \`https://gone.uk/x\` in \`a.md\` and 1 more. The page is not there (404)."
  `);
  expect([isQuiet(upkeep), isQuiet({ late: [], soon: upkeep.late, problems: [], links: [{ ...upkeep.links[0], gone: false } as typeof upkeep.links[number]] })]).toEqual([false, true]);
});

test('a long report has room in an issue', () => {
  const late = Array.from({ length: 5_000 }, (_item, index) => ({ file: `services/${'x'.repeat(100)}-${index}.md`, title: '&'.repeat(100), owner: `Owner ${index % 3}`, by: '2026-01-01' }));
  const links = Array.from({ length: 5_000 }, (_item, index) => ({ url: `https://gone.uk/${'x'.repeat(300)}${index}`, files: ['a.md'], gone: index % 2 === 0, why: 'x.' }));
  const report = upkeepReport({ late, soon: late, problems: [], links });
  expect(report.length).toBeLessThanOrEqual(mostCharacters);
  expect(report).toMatch(/^\*\*5000 reviews are late, 5000 due within a month, 2500 links lead nowhere, 0 dates have passed or are wrong\.\*\*\n/);
  expect(report).toMatch(/The report is cut here, because it has no more room\. Run the command yourself to see the rest\.$/);
  expect(upkeepReport({ late: late.slice(0, 80), soon: [], problems: [], links: [] })).toMatch(/\n- … and 23 more$/);
});
