import { expect, test, vi } from 'vitest';
import { readContent } from '../../../src/reader/read-content.ts';
import { asMarkdown, council, temporaryContent } from '../../../tests/temporary-content.ts';
import { externalLinks } from './links-of-content.ts';

vi.setConfig({ testTimeout: 60_000 });

const today = '2026-11-22';
const entry = (more: object = {}): object => ({ name: 'A club', owner: 'A team', lastReviewed: '2026-01-01', reviewEvery: 12, ...more });
const linksOf = async (files: Record<string, string>) => externalLinks(await readContent(await temporaryContent({ ...council, ...files })), today);

test('each address is there once, with every place in texts and fields where it stands', async () => {
  const links = await linksOf({
    'services/a.md': asMarkdown(entry({ website: 'https://www.nhs.uk/', eligibility: '[x](https://www.gov.uk/a)' }), 'Read [this](https://www.gov.uk/a#part).\n\n[This](https://www.gov.uk/a) too.\n'),
    'settings/s.md': asMarkdown(entry({ name: 'A school', owner: undefined, senInformationReport: 'https://www.nhs.uk' })),
  });
  expect(links).toEqual([
    { url: 'https://www.nhs.uk/', places: [{ file: 'services/a.md', field: 'website', owner: 'A team', title: 'A club', report: false }, { file: 'settings/s.md', field: 'senInformationReport', owner: undefined, title: 'A school', report: true }] },
    { url: 'https://www.gov.uk/a', places: [10, 12, 7].map((line) => ({ file: 'services/a.md', field: line === 7 ? 'eligibility' : 'body', line, owner: 'A team', title: 'A club', report: false })) },
  ]);
});

test('pages of the site, mail, telephone, examples and what is over are not asked for', async () => {
  const body = '[c](/services/a/) [d](mailto:a@b.uk) [e](tel:999) [i](https://example.org/) [j](https://www.eastmarsh.example.org/x) [k](http://a.test/) [l](HTTPS://WWW.GOV.UK/B)\n';
  expect((await linksOf({ 'services/a.md': asMarkdown(entry(), body), 'services/over.md': asMarkdown(entry({ name: 'Over', hideAfter: '2026-11-21' }), '[a](https://www.gov.uk/over)\n') })).map(({ url }) => url)).toEqual(['https://www.gov.uk/B']);
});
