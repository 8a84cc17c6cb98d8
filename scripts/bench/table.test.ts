import { expect, test } from 'vitest';
import type { Measured } from './measure/measure.ts';
import { median, ratio, report } from './table.ts';

const usage = (wallSeconds: number, more: object = {}) => ({ wallSeconds, cpuSeconds: wallSeconds * 2, peakMiB: 100, togetherMiB: 200, ...more });

const measured: Measured = {
  size: 500,
  usages: { check: [usage(1), usage(3), usage(2)], pages: [usage(4), usage(9), usage(4)], Hugo: [usage(2), usage(9), usage(1)], index: [usage(1), usage(1), usage(1)], 'whole build': [usage(6), usage(6), usage(6)] },
  missing: ['Eleventy'],
  pages: { files: 600, bytes: 9_000_000 }, index: { files: 500, bytes: 2_000_000 }, rivalPages: { Hugo: { files: 560, bytes: 8_000_000 } },
  weights: [{ page: '/', files: [{ file: '/', raw: 9000, gzip: 3000, brotli: 2500 }, { file: '/assets/style.css', raw: 80_000, gzip: 9700, brotli: 8300 }], total: { raw: 89_000, gzip: 12_700, brotli: 10_800 } }],
};

test('the median is the middle, or half-way between two', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([5])]).toEqual([2, 2.5, 5]);
});

test('a ratio compares the runs one by one', () => {
  expect(ratio(measured.usages['pages'] ?? [], measured.usages['Hugo'] ?? [], (one) => one.wallSeconds)).toBe(2);
});

test('what was measured becomes tables', () => {
  expect(report(measured, 'by hand')).toMatchInlineSnapshot(`
    "## 500 services

    | Step | wall s | CPU s | peak MiB, one process | peak MiB, all together |
    | --- | ---: | ---: | ---: | ---: |
    | check | 2.00 | 4.00 | 100 | 200 |
    | pages | 4.00 | 8.00 | 100 | 200 |
    | Hugo | 2.00 | 4.00 | 100 | 200 |
    | index | 1.00 | 2.00 | 100 | 200 |
    | whole build | 6.00 | 12.00 | 100 | 200 |
    | Eleventy | not installed |  |  |  |
    | pages / Hugo | 2.00 | 2.00 |  |  |

    Medians of 3 runs; ratios are medians of the ratio within each run. Memory and CPU: by hand.

    | What is written | files | bytes |
    | --- | ---: | ---: |
    | pages | 600 | 9.0 MB |
    | index | 500 | 2.0 MB |
    | Hugo | 560 | 8.0 MB |

    Hugo and Eleventy make the same pages of services and the same lists of them, and neither an index nor what is on a site once: coverage, search, the editor.

    | Page with its style sheet and scripts | raw | gzip | brotli |
    | --- | ---: | ---: | ---: |
    | **/** | 89.0 kB | 12.7 kB | 10.8 kB |
    | / | 9.0 kB | 3.0 kB | 2.5 kB |
    | /assets/style.css | 80.0 kB | 9.7 kB | 8.3 kB |"
  `);
});

test('what a system does not tell is said, not shown as nothing', () => {
  const { togetherMiB: _, ...unwatched } = usage(1, { cpuSeconds: 0, peakMiB: 0 });
  expect(report({ ...measured, usages: { Hugo: [unwatched], pages: [usage(1)] } }, 'by hand')).toContain('| Hugo | 1.00 | not known | not known | not known |');
});
