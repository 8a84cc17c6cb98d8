import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { asMarkdown, council, temporaryContent, temporaryFolder } from '../../../tests/temporary-content.ts';
import type { Outcome } from '../../lib/external-links/outcome.ts';
import { websites } from '../../lib/fixtures/websites.ts';
import { checkFolder } from '../check.ts';
import { githubReport } from '../reporters/github.ts';
import { terminalReport } from '../reporters/terminal.ts';
import { withExternalLinks } from '../with-external-links.ts';
import { findingOf } from './external-links.ts';

vi.setConfig({ testTimeout: 60_000 });

const today = '2026-11-22';
const url = 'https://www.site.uk/a';
const said = (outcome: Outcome): string => { const found = findingOf(url, outcome); return found ? `${found.level} ${found.rule}: ${found.message} ${found.fix}` : 'nothing'; };

test('each outcome has its own words, and none is an error', () => {
  const outcomes: Outcome[] = [
    { kind: 'works' }, { kind: 'moved', to: 'https://www.site.uk/b' }, { kind: 'moved', to: 'https://www.site.uk/' }, { kind: 'gone', status: 404 }, { kind: 'gone', status: 410, to: 'https://www.other.uk/' }, { kind: 'closed', status: 403 },
    { kind: 'unanswered', status: 503 }, { kind: 'unanswered', why: 'ENOTFOUND' }, { kind: 'unanswered', why: 'ENOTFOUND', to: 'https://www.nobody.uk/' }, ...['TOO_LATE', 'EAI_AGAIN', 'ECONNREFUSED', 'CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID', 'SELF_SIGNED_CERT_IN_CHAIN', 'REDIRECTS', 'HPE_INVALID_CONSTANT', 'ENEW'].map((why): Outcome => ({ kind: 'unanswered', why })),
    { kind: 'refused', why: 'private' }, { kind: 'refused', why: 'private', to: 'http://10.0.0.5/' }, { kind: 'refused', why: 'port' }, { kind: 'refused', why: 'password', to: 'https://www.site.uk/' }, { kind: 'refused', why: 'scheme', to: 'ftp://www.site.uk/' },
  ];
  expect(outcomes.map(said)).toMatchInlineSnapshot(`
    [
      "nothing",
      "advice ExternalLinkMoved: The address “https://www.site.uk/a” has moved to “https://www.site.uk/b”. Look whether it is the right page, then write the new address.",
      "advice ExternalLinkMoved: The link “https://www.site.uk/a” leads to the first page of a website, “https://www.site.uk/”, so the page itself may be gone. Look for the page on that website, or take the link out.",
      "warning ExternalLinkGone: The link “https://www.site.uk/a” leads to a page that is gone (404). Look for the page on that website, or take the link out.",
      "warning ExternalLinkGone: The link “https://www.site.uk/a” leads to a page that is gone (410). Look for the page on that website, or take the link out.",
      "advice ExternalLinkNotSeen: The website of “https://www.site.uk/a” does not let a program look (403), so nobody knows whether the page is there. Open it in a browser to see whether it is there.",
      "warning ExternalLinkUnanswered: The link “https://www.site.uk/a” had no answer this time: the website answered with a fault of its own (503). Open it in a browser. If it stays like this, look for another address or take the link out.",
      "warning ExternalLinkNoWebsite: The link “https://www.site.uk/a” leads to a website that is not there: nobody has its name. Look for spelling mistakes and for a new address, or take the link out.",
      "warning ExternalLinkNoWebsite: The link “https://www.site.uk/a” leads to a website that is not there: nobody has the name in “https://www.nobody.uk/”. Look for spelling mistakes and for a new address, or take the link out.",
      "warning ExternalLinkUnanswered: The link “https://www.site.uk/a” had no answer this time: the website did not answer in time. Open it in a browser. If it stays like this, look for another address or take the link out.",
      "warning ExternalLinkUnanswered: The link “https://www.site.uk/a” had no answer this time: the name of the website could not be looked up. Open it in a browser. If it stays like this, look for another address or take the link out.",
      "warning ExternalLinkUnanswered: The link “https://www.site.uk/a” had no answer this time: the website refuses connections. Open it in a browser. If it stays like this, look for another address or take the link out.",
      "warning ExternalLinkUnanswered: The link “https://www.site.uk/a” had no answer this time: the certificate of the website is out of date, so browsers warn people away. Open it in a browser. If it stays like this, look for another address or take the link out.",
      "warning ExternalLinkUnanswered: The link “https://www.site.uk/a” had no answer this time: the certificate of the website is for another name, so browsers warn people away. Open it in a browser. If it stays like this, look for another address or take the link out.",
      "warning ExternalLinkUnanswered: The link “https://www.site.uk/a” had no answer this time: no safe connection to the website could be made (SELF_SIGNED_CERT_IN_CHAIN). Open it in a browser. If it stays like this, look for another address or take the link out.",
      "warning ExternalLinkUnanswered: The link “https://www.site.uk/a” had no answer this time: it leads from one address to the next without an end. Open it in a browser. If it stays like this, look for another address or take the link out.",
      "warning ExternalLinkUnanswered: The link “https://www.site.uk/a” had no answer this time: its answer is not that of a website. Open it in a browser. If it stays like this, look for another address or take the link out.",
      "warning ExternalLinkUnanswered: The link “https://www.site.uk/a” had no answer this time: the website could not be reached (ENEW). Open it in a browser. If it stays like this, look for another address or take the link out.",
      "warning ExternalLinkNotPublic: The link “https://www.site.uk/a” is in a private network, where families cannot go. Give an address that everybody can open, or take the link out.",
      "warning ExternalLinkNotPublic: The link “https://www.site.uk/a” leads on to “http://10.0.0.5/”, which is in a private network, where families cannot go. Give an address that everybody can open, or take the link out.",
      "advice ExternalLinkNotSeen: The link “https://www.site.uk/a” names a port of its own, and only the usual ones are looked at. Open it in a browser to see whether it is there.",
      "warning ExternalLinkNotPublic: The link “https://www.site.uk/a” leads on to “https://www.site.uk/”, which has a name or a password in it. Give an address that everybody can open, or take the link out.",
      "warning ExternalLinkNotPublic: The link “https://www.site.uk/a” leads on to “ftp://www.site.uk/”, which is no web address. Give an address that everybody can open, or take the link out.",
    ]
  `);
});

test('the check tells each place with its line, sums up what it looked at, and stops nothing', async () => {
  const web = await websites((request, response) => {
    const code = { '/gone': 404, '/closed': 403, '/moved': 301, '/broken': 500 }[request.url ?? ''] ?? 200;
    response.writeHead(code, code === 301 ? { location: '/new' } : {}).end();
  }, { 'nobody.uk': [] });
  const paths = ['/fine', '/gone', '/closed', '/moved', '/broken'];
  const body = [...paths.map((path) => web.at(path)), web.at('/', 'nobody.uk'), 'http://192.168.0.1/'].map((link, index) => `[Part ${index} of it](${link})\n`).join('\n');
  const folder = await temporaryContent({ ...council, 'services/a.md': asMarkdown({ name: 'A club' }, body), 'services/b.md': asMarkdown({ name: 'A choir', website: web.at('/gone') }) });
  const checked = await checkFolder(folder, today);
  const file = join(await temporaryFolder(), 'links.json');
  const told: string[] = [];
  const report = await withExternalLinks(checked, today, { file, asking: web.asking, tell: (sentence) => told.push(sentence) });
  const found = report.problems.filter(({ rule }) => rule.startsWith('ExternalLink'));
  expect(found.map(({ level, rule, file: at, field, line }) => `${level} ${rule} ${at}:${line} ${field}`)).toMatchInlineSnapshot(`
    [
      "warning ExternalLinkGone services/a.md:7 body",
      "warning ExternalLinkUnanswered services/a.md:13 body",
      "warning ExternalLinkNoWebsite services/a.md:15 body",
      "warning ExternalLinkNotPublic services/a.md:17 body",
      "advice ExternalLinkNotSeen services/a.md:9 body",
      "advice ExternalLinkMoved services/a.md:11 body",
      "warning ExternalLinkGone services/b.md:3 website",
    ]
  `);
  expect([report.counts.error, report.counts.warning - checked.report.counts.warning, report.counts.advice - checked.report.counts.advice]).toEqual([checked.report.counts.error, 5, 2]);
  expect(report.external).toEqual({ links: 7, asked: 7, kept: 0, left: 0, notes: [] });
  expect(told).toEqual(['Looking at 7 links to other websites. Those that were looked at in the last days are not asked again.']);
  expect(githubReport(report, 'content')).toMatch(/^::warning file=content\/services\/b\.md,line=\d+,title=ExternalLinkGone::website: The link .* leads to a page that is gone \(404\)\./m);
  expect(terminalReport(report, 'content')).toContain('7 links to other websites: 7 looked at, 0 known from the last days, 0 not looked at.');
  const before = web.asked.length;
  const again = await withExternalLinks(checked, today, { file, asking: web.asking });
  expect([again.problems, again.external?.kept, web.asked.length]).toEqual([report.problems, 7, before]);
  await writeFile(file, '{');
  expect((await withExternalLinks(checked, today, { file, asking: web.asking })).external).toMatchObject({ asked: 7, notes: [expect.stringContaining('it is not JSON')] });
});

test('a check without a network says so in one sentence, and calls nothing broken', async () => {
  const web = await websites((_request, response) => { response.end(); }, { 'a.uk': [], 'b.uk': [] });
  const checked = await checkFolder(await temporaryContent({ ...council, 'services/a.md': asMarkdown({ name: 'A club' }, '[The one](https://a.uk/) [The other](https://b.uk/)\n') }), today);
  const file = join(await temporaryFolder(), 'links.json');
  const report = await withExternalLinks(checked, today, { file, asking: web.asking });
  expect(report.problems).toEqual(checked.report.problems);
  expect(report.external).toEqual({ links: 2, asked: 0, kept: 0, left: 2, notes: ['No website answered, so this computer seems to have no way to the internet: nothing is said about 2 links to other websites.'] });
});
