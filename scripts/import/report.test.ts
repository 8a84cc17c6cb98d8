import { expect, test } from 'vitest';
import { readingOf, school } from './fixtures/records.ts';
import type { Planned } from './plan-record.ts';
import { type Reported, reportOf } from './report.ts';

const planned = (state: Planned['state'], id: string, more: Partial<Planned> = {}): Planned => ({ state, collection: 'settings', id, file: `settings/${id}.md`, name: 'Alder Lane School', where: 'row 2', ...more });

const sample: Reported = {
  source: { path: '/x/schools.csv', name: 'schools.csv', encoding: 'windows-1252' }, from: 'Register', part: 'column', folder: 'content', all: false,
  reading: readingOf([school()], { count: 1_381, skipped: 1, remarks: ['A remark.'] }),
  plan: {
    planned: [planned('new', 'a', { text: 'x' }), planned('changed', 'b', { text: 'x', fields: ['name', 'places'] }), planned('unchanged', 'c'), planned('kept', 'd', { why: 'It was written by people.' })],
    notes: [...[1, 2, 3, 4].map((row) => ({ reason: 'UnusablePostcode' as const, where: `row ${row}`, column: 'Postcode', message: '“X” is not a postcode.' })), { reason: 'RowOfAnotherLength', where: 'row 9', message: 'The row has 3 cells, and the first row has 7.' }],
    refused: 1, gone: ['settings/e.md'],
  },
};

test('says what would happen, with a few examples of each', () => {
  expect(reportOf(sample)).toMatchInlineSnapshot(`
    "Plan for the import of schools.csv (Register) into content
    1,381 records read, as Windows-1252, because it is not UTF-8.
    A remark.
    settings: 1 new, 1 changed, 1 unchanged, 1 kept.
    Not carried over: 2 whole records. 5 notes say why, and which single fields are left out.

    New files:
      settings/a.md: “Alder Lane School” (row 2)

    Changed files:
      settings/b.md: name, places (row 2)

    Kept as people wrote them:
      settings/d.md: It was written by people. (“Alder Lane School”, row 2)

    Not carried over, by reason:
      UnusablePostcode, 4 times. The postcode cannot be used. Mend it in the source, or write it when you review the entry.
        schools.csv, row 1, column “Postcode”: “X” is not a postcode.
        schools.csv, row 2, column “Postcode”: “X” is not a postcode.
        schools.csv, row 3, column “Postcode”: “X” is not a postcode.
        … and 1 more. Add --all to see each.
      RowOfAnotherLength, once. The row has more or fewer cells than the first row. Look for a comma without quotation marks round its cell.
        schools.csv, row 9: The row has 3 cells, and the first row has 7.

    In the content from an earlier import, and not in schools.csv. Check whether they still exist; nothing is deleted:
      settings/e.md

    Nothing was written. Add --write to write these 2 files into content. An entry is marked as unchecked until somebody reviews it and writes “lastReviewed”; after that an import leaves it alone."
  `);
});

test('gives every example where all are asked for', () => {
  expect(reportOf({ ...sample, all: true })).toContain('schools.csv, row 4, column “Postcode”: “X” is not a postcode.');
  expect(reportOf({ ...sample, all: true })).not.toContain('Add --all');
});

test('says what was written and what was not', () => {
  expect(reportOf({ ...sample, failures: ['settings/b.md was not written. It has changed.'] }).split('\n').slice(-2)).toEqual(['1 file was written.', 'settings/b.md was not written. It has changed.']);
});

test('says when there is nothing to write', () => {
  const plan = { planned: [planned('unchanged', 'c')], notes: [], refused: 0, gone: [] };
  const text = reportOf({ ...sample, plan, reading: readingOf([school()]) });
  expect(text).toContain('1 record read, as Windows-1252, because it is not UTF-8.');
  expect(text.split('\n').at(-1)).toBe('There is nothing to write.');
});
