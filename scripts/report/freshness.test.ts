import { expect, test, vi } from 'vitest';
import { asMarkdown, asYaml, temporaryContent } from '../../tests/temporary-content.ts';
import { examples } from '../../schemas/examples/index.ts';
import { freshnessReport } from './freshness.ts';
import { freshnessCalendar } from './freshness-calendar.ts';
import { intoFile } from './into-file.ts';

// Reading content starts processes, which a busy machine does slowly.
vi.setConfig({ testTimeout: 60_000 });

const today = '2026-11-22';
const start = { 'council.yml': asYaml({ ...examples.council, coverage: undefined, lastReviewed: '2026-11-01', reviewEvery: 36, reviewBy: undefined }), 'glossary.yml': asYaml({ ...examples.glossary, lastReviewed: '2026-11-01', reviewEvery: 36, reviewBy: undefined }) };
const service = (name: string, lastReviewed: string | undefined, more: object = {}): string => asMarkdown({ name, owner: 'Autism team', lastReviewed, reviewEvery: 12, ...more });
const report = async (files: Record<string, string>, ...args: string[]): Promise<string> => freshnessReport({ folder: await temporaryContent({ ...start, ...files }), today, args });
const some = {
  'services/late.md': service('Late <b>', '2025-11-01'), 'services/later.md': service('Later', '2024-03-01'), 'services/due.md': service('Due', '2025-12-01'),
  'services/in-time.md': service('In time', '2026-11-01'), 'services/hidden.md': service('Hidden', '2020-01-01', { hideAfter: '2026-01-01' }),
  'services/imported.md': service('Imported', undefined, { owner: undefined, imported: { from: 'x', on: '2026-01-01' } }), 'services/other.md': service('Other', '2025-12-01', { owner: 'Sleep team' }),
};

test('what is late and due is told by owner, longest neglected first, and what nobody looks after comes last', async () => {
  expect(await report(some)).toMatchInlineSnapshot(`
    "# What must be checked on 22 November 2026

    **2 late, 2 due within 30 days, 1 never reviewed.**

    Check that all of a page is still true, then confirm it with “npm run confirm” or in the editor. When nothing has changed, that changes one line.

    ## Autism team

    ### Late: 2

    - Later (\`services/later.md\`), by 1 March 2025
    - Late &lt;b&gt; (\`services/late.md\`), by 1 November 2026

    ### Due: 1

    - Due (\`services/due.md\`), by 1 December 2026

    ## Sleep team

    ### Due: 1

    - Other (\`services/other.md\`), by 1 December 2026

    ## Nobody is named as owner

    ### Never reviewed: 1

    - Imported (\`services/imported.md\`)"
  `);
});

test('one owner is asked for in any letters, and some days ahead', async () => {
  const own = await report(some, '--owner', 'sleep TEAM', '--within', '9');
  expect(own).toContain('**0 late, 1 due within 9 days, 0 never reviewed.**');
  await expect(report(some, '--owner', 'Sleep team', '--within', '8')).rejects.toThrow('“Sleep team” has nothing to check. These have: Autism team.');
  await expect(report({}, '--owner', 'x')).rejects.toThrow('“x” has nothing to check. Nor has anybody else.');
  await expect(report(some, '--within', '-3x')).rejects.toThrow();
  await expect(report(some, '--within', 'soon')).rejects.toThrow('“soon” is not a number of days.');
  await expect(report(some, '--format', 'pdf')).rejects.toThrow('There is no format “pdf”. Choose markdown, csv, ics.');
});

test('the table has a line for each entry, and no cell that a program would take for a formula', async () => {
  const lines = (await report({ ...some, 'services/formula.md': service('=HYPERLINK("x")', '2024-01-01', { owner: '@team' }) }, '--format', 'csv')).trimEnd().split('\r\n');
  expect(lines).toEqual([
    'owner,state,due,lastReviewed,title,file,address',
    `'@team,late,2025-01-01,2024-01-01,"'=HYPERLINK(""x"")",services/formula.md,https://localoffer.eastmarsh.example.org/services/formula/`,
    'Autism team,late,2025-03-01,2024-03-01,Later,services/later.md,https://localoffer.eastmarsh.example.org/services/later/',
    'Autism team,late,2026-11-01,2025-11-01,Late <b>,services/late.md,https://localoffer.eastmarsh.example.org/services/late/',
    'Autism team,due,2026-12-01,2025-12-01,Due,services/due.md,https://localoffer.eastmarsh.example.org/services/due/',
    'Sleep team,due,2026-12-01,2025-12-01,Other,services/other.md,https://localoffer.eastmarsh.example.org/services/other/',
    ',never reviewed,,,Imported,services/imported.md,https://localoffer.eastmarsh.example.org/services/imported/',
  ]);
});

/** The lines of a calendar as they were before they were folded. */
const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').trimEnd().split('\r\n');
const valuesOf = (text: string, name: string): string[] => unfolded(text).filter((line) => line.startsWith(name)).map((line) => line.slice(name.length + 1));

test('the calendar has one event of a whole day for each owner and day, and what is late stands on today', async () => {
  const text = await report(some, '--format', 'ics', '--within', '30');
  expect(valuesOf(text, 'SUMMARY')).toEqual(['Late: check 2 pages – Autism team', 'Check 1 page – Autism team', 'Check 1 page – Sleep team']);
  expect(valuesOf(text, 'DTSTART;VALUE=DATE')).toEqual(['20261122', '20261201', '20261201']);
  expect(valuesOf(text, 'DTEND;VALUE=DATE')).toEqual(['20261123', '20261202', '20261202']);
  expect(new Set(valuesOf(text, 'DTSTAMP'))).toEqual(new Set(['20261122T000000Z']));
  expect(text).not.toContain('Imported');
});

test('an event keeps its id in the next report, and no two have the same', async () => {
  const ids = valuesOf(await report(some, '--format', 'ics'), 'UID');
  expect(valuesOf(await report(some, '--format', 'ics'), 'UID')).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids[0]).toMatch(/^[0-9a-f]{32}@localoffer\.eastmarsh\.example\.org$/);
});

test('nothing that the content says can end a line of the calendar or begin another event', () => {
  const title = 'A, b; c\\d\r\nBEGIN:VEVENT\u2028END:VCALENDAR \u202Ex';
  const text = freshnessCalendar([{ owner: 'Team\nEND:VEVENT', state: 'late', due: '2026-01-01', lastReviewed: undefined, title, file: 'services/bad.md', address: '/services/bad/' }], today, 'x.example.org');
  expect(unfolded(text).filter((line) => /^(?:BEGIN|END):V/.test(line))).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'END:VCALENDAR']);
  expect(valuesOf(text, 'DESCRIPTION')[0]).toContain('A\\, b\\; c\\\\d BEGIN:VEVENT END:VCALENDAR ⟨U+202E⟩x');
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a report can be written into a file', () => {
  expect(intoFile(['--format', 'ics', '--out', 'a.ics', '--within', '3'])).toEqual({ file: 'a.ics', args: ['--format', 'ics', '--within', '3'] });
  expect(intoFile(['--out=a.ics'])).toEqual({ file: 'a.ics', args: [] });
  expect(intoFile(['--since', 'x'])).toEqual({ file: undefined, args: ['--since', 'x'] });
  for (const bad of [['--out'], ['--out='], ['--out', '--format']]) expect(() => intoFile(bad)).toThrow('Name a file after “--out”');
});
