import type { Usage } from './measure/child.ts';
import type { Measured } from './measure/measure.ts';
import type { Weight } from './measure/sizes.ts';
import type { SearchMeasured } from './search/measure-search.ts';

/** The middle of some numbers; of an even count, half-way between the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[half] as number) : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2;
}

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => [rowOf(head), rowOf(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(rowOf)].join('\n');

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const MB = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const over = (usages: readonly Usage[], of: (usage: Usage) => number | undefined, digits: number): string => {
  const values = usages.map(of).filter((value) => value !== undefined);
  return values.length > 0 && values.some((value) => value > 0) ? median(values).toFixed(digits) : 'not known';
};

const usageRow = (name: string, usages: readonly Usage[]): string[] =>
  [name, over(usages, (one) => one.wallSeconds, 2), over(usages, (one) => one.cpuSeconds, 2), over(usages, (one) => one.peakMiB, 0), over(usages, (one) => one.togetherMiB, 0)];

/** How many times as long another step takes, run by run, so that what slows the machine slows both. */
export const ratio = (of: readonly Usage[], to: readonly Usage[], by: (usage: Usage) => number): number =>
  median(of.map((usage, index) => by(usage) / by(to[index] as Usage)));

function ratioRows({ usages }: Measured): string[][] {
  const pages = usages['pages'] ?? [];
  return ['Hugo', 'Eleventy'].flatMap((name) => {
    const other = usages[name];
    return other ? [[`pages / ${name}`, ratio(pages, other, (one) => one.wallSeconds).toFixed(2), ratio(pages, other, (one) => one.cpuSeconds).toFixed(2), '', '']] : [];
  });
}

const weightCells = ({ raw, gzip, brotli }: Weight): string[] => [kB(raw), kB(gzip), kB(brotli)];

/** What the others make of the same content. */
const compared = 'Hugo and Eleventy make the same pages of services and the same lists of them, and neither an index nor what is on a site once: coverage, search, the editor.';

/** What was measured for one number of services, as Markdown. */
export function report(measured: Measured, source: string): string {
  const { size, usages, missing, pages, index, rivalPages, weights } = measured;
  const runs = usages['check']?.length ?? 0;
  const amounts = [['pages', pages], ['index', index], ...Object.entries(rivalPages)] as const;
  return [
    `## ${size} services`,
    table(['Step', 'wall s', 'CPU s', 'peak MiB, one process', 'peak MiB, all together'], [...Object.entries(usages).map(([name, list]) => usageRow(name, list)), ...missing.map((name) => [name, 'not installed', '', '', '']), ...ratioRows(measured)]),
    `Medians of ${runs} ${runs === 1 ? 'run' : 'runs'}; ratios are medians of the ratio within each run. Memory and CPU: ${source}.`,
    table(['What is written', 'files', 'bytes'], amounts.map(([name, { files, bytes }]) => [name, String(files), MB(bytes)])),
    ...(Object.keys(rivalPages).length > 0 ? [compared] : []),
    table(['Page with its style sheet and scripts', 'raw', 'gzip', 'brotli'], weights.flatMap(({ page, files, total }) => [[`**${page}**`, ...weightCells(total)], ...files.map((file) => [file.file, ...weightCells(file)])])),
  ].join('\n\n');
}

/** What a search costs with one number of services, as Markdown. */
export function searchReport({ size, documents, runs }: SearchMeasured): string {
  const rows = (runs[0] ?? []).map(({ name }, index) => {
    const legs = runs.flatMap((run) => run[index] ?? []);
    return [name, String(median(legs.map(({ requests }) => requests))), kB(median(legs.map(({ bytes }) => bytes))), (median(legs.map(({ milliseconds }) => milliseconds)) / 1000).toFixed(3)];
  });
  return [`## ${size} services, ${documents} documents`, table(['Step', 'requests', 'over the wire', 'seconds to the result'], rows), `Medians of ${runs.length} ${runs.length === 1 ? 'run' : 'runs'}, each in a browser that had seen nothing, on slow 4G (1.6 Mbit/s, 150 ms).`].join('\n\n');
}
