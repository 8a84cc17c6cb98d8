import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { asMarkdown, asYaml, council, temporaryContent, temporaryFolder } from '../../tests/temporary-content.ts';
import { examples } from '../../schemas/examples/index.ts';
import { websites } from '../lib/fixtures/websites.ts';
import { linksReport } from './links.ts';

vi.setConfig({ testTimeout: 60_000 });

const today = '2026-11-22';
const entry = (name: string, owner: string | undefined, more: object = {}): object => ({ name, owner, lastReviewed: '2026-10-01', reviewEvery: 12, ...more });

/** Reports on a folder with a link of each kind, whose websites are made up. */
async function reports() {
  const web = await websites((request, response) => {
    const code = { '/gone': 404, '/closed': 403, '/moved': 301 }[request.url ?? ''] ?? 200;
    response.writeHead(code, code === 301 ? { location: '/new' } : {}).end();
  }, { 'nobody.uk': [] });
  const folder = await temporaryContent({
    ...council, 'glossary.yml': asYaml({ ...examples.glossary, owner: 'Website team' }),
    'services/a.md': asMarkdown(entry('Club <b>', 'Play team'), `[Good one](${web.at('/')}) [Gone one](${web.at('/gone')}) [Moved one](${web.at('/moved')})\n`),
    'services/b.md': asMarkdown(entry('Choir', undefined, { website: web.at('/', 'nobody.uk') })),
    'services/c.md': asMarkdown(entry('Chess', 'A team', { website: web.at('/closed') })),
    'settings/one.md': asMarkdown(entry('First School', 'School team', { type: 'mainstream-school', senInformationReport: web.at('/gone') })),
    'settings/two.md': asMarkdown(entry('Second School', 'School team', { type: 'mainstream-school', senInformationReport: web.at('/report') })),
    'settings/three.md': asMarkdown(entry('Third School', 'School team', { type: 'mainstream-school' })),
  });
  const file = join(await temporaryFolder(), 'links.json');
  const told: string[] = [];
  return { web, told, report: async (...args: string[]) => (await linksReport({ folder, today, args }, { file, asking: web.asking, tell: (sentence) => told.push(sentence) })).replaceAll(/:\d{4,5}(?=\/)/g, '') };
}

test('links are told by owner, those to SEN information reports on their own, and what nobody looks after comes last', async () => {
  const { web, report } = await reports();
  expect(await report('--remembered')).toContain('Nobody has looked at 6 links to other websites in the last days.');
  expect(web.asked).toEqual([]);
  expect(await report()).toMatchInlineSnapshot(`
    "# Links to other websites on 22 November 2026

    **7 links, 7 looked at; gone: 2, no such website: 1, not for the public: 0, no answer this time: 0, moved: 1, to open in a browser: 1.**

    ## SEN information reports

    Of 2 links to SEN information reports, 1 works. 1 school or maintained nursery gives none.

    ### Gone: 1

    - **First School** (\`settings/one.md:7\`): The link \`http://www.site.uk/gone\` leads to a page that is gone (404).

    ## A team

    ### To open in a browser: 1

    - **Chess** (\`services/c.md:6\`): The website of \`http://www.site.uk/closed\` does not let a program look (403), so nobody knows whether the page is there.

    ## Play team

    ### Gone: 1

    - **Club &lt;b&gt;** (\`services/a.md:8\`): The link \`http://www.site.uk/gone\` leads to a page that is gone (404).

    ### Moved: 1

    - **Club &lt;b&gt;** (\`services/a.md:8\`): The address \`http://www.site.uk/moved\` has moved to \`http://www.site.uk/new\`.

    ## Nobody is named as owner

    ### No such website: 1

    - **Choir** (\`services/b.md:5\`): The link \`http://nobody.uk/\` leads to a website that is not there: nobody has its name."
  `);
  const before = web.asked.length;
  expect(await report('--remembered', '--owner', 'a TEAM')).toMatch(/^# .*\n\n\*\*1 link, 1 looked at; .*to open in a browser: 1\.\*\*\n\n## A team\n\n### To open in a browser: 1\n/);
  expect(web.asked.length).toBe(before);
});

test('the table has a line for each place that must be seen to, and for every SEN information report', async () => {
  const { told, report } = await reports();
  expect((await report('--format', 'csv', '--remembered')).trimEnd().split('\r\n')).toHaveLength(3);
  expect(told).toEqual(['Nobody has looked at 6 links to other websites in the last days.']);
  expect((await report('--format', 'csv')).trimEnd().split('\r\n').map((line) => line.replaceAll(/"[^"]*"/g, '…'))).toMatchInlineSnapshot(`
    [
      "owner,senInformationReport,rule,url,movedTo,message,fix,title,file,field,line,lookedOn",
      "A team,no,ExternalLinkNotSeen,http://www.site.uk/closed,,…,Open it in a browser to see whether it is there.,Chess,services/c.md,website,6,2026-11-22",
      "Play team,no,ExternalLinkGone,http://www.site.uk/gone,,The link “http://www.site.uk/gone” leads to a page that is gone (404).,…,Club <b>,services/a.md,body,8,2026-11-22",
      "Play team,no,ExternalLinkMoved,http://www.site.uk/moved,http://www.site.uk/new,The address “http://www.site.uk/moved” has moved to “http://www.site.uk/new”.,…,Club <b>,services/a.md,body,8,2026-11-22",
      "School team,yes,ExternalLinkGone,http://www.site.uk/gone,,The link “http://www.site.uk/gone” leads to a page that is gone (404).,…,First School,settings/one.md,senInformationReport,7,2026-11-22",
      "School team,yes,,http://www.site.uk/report,,,,Second School,settings/two.md,senInformationReport,7,2026-11-22",
      ",no,ExternalLinkNoWebsite,http://nobody.uk/,,The link “http://nobody.uk/” leads to a website that is not there: nobody has its name.,…,Choir,services/b.md,website,5,2026-11-22",
    ]
  `);
  await expect(report('--remembered', '--owner', 'x')).rejects.toThrow('“x” has nothing to check. These have: A team, Play team, School team.');
  await expect(report('--format', 'ics')).rejects.toThrow('There is no format “ics”. Choose markdown, csv.');
});
