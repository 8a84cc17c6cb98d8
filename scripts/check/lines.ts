import { join } from 'node:path';
import type { Problem } from '../../schemas/problem.ts';
import { type Parsed, parseMarkdownFile, parseYamlFile } from '../../src/reader/front-matter.ts';
import { readText } from '../../src/reader/read-file.ts';

const keysOf = (field: string): (string | number)[] => field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));

function lineFinder(root: string, file: string): Parsed['lineOf'] {
  const text = readText(join(root, file));
  if (typeof text !== 'string') return () => undefined;
  return (file.endsWith('.yml') ? parseYamlFile(text) : parseMarkdownFile(text)).lineOf;
}

/**
 * The same problems, each with the line of its field where only the field was known. A question about the content as a
 * whole has no lines at hand, so the files that it names are read once more, and no others.
 */
export function withLines(root: string, problems: readonly Problem[]): Problem[] {
  const files = [...new Set(problems.filter(({ field, line }) => field !== undefined && line === undefined).map(({ file }) => file))];
  const finders = new Map(files.map((file) => [file, lineFinder(root, file)]));
  return problems.map((problem) => {
    const { file, field, line } = problem;
    const found = field === undefined || line !== undefined ? undefined : finders.get(file)?.(keysOf(field));
    return found === undefined ? problem : { ...problem, line: found };
  });
}
