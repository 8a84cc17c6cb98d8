import { join } from 'node:path';
import type { Problem } from '../../schemas/problem.ts';
import type { Content, Entry } from '../../src/reader/content.ts';
import { allEntries } from '../../src/reader/read-content.ts';
import { keysOf } from '../../src/reader/field-path.ts';
import { type Parsed, parseMarkdownFile, parseYamlFile } from '../../src/reader/front-matter.ts';
import { readText } from '../../src/reader/read-file.ts';

// The text under the fields is no field, and what is said of the whole of it has no line.
const isUnplaced = (problem: Problem): problem is Problem & { field: string } => problem.field !== undefined && problem.field !== 'body' && problem.line === undefined;

function lineFinder(root: string, file: string): Parsed['lineOf'] {
  const text = readText(join(root, file));
  if (typeof text !== 'string') return () => undefined;
  return (file.endsWith('.yml') ? parseYamlFile(text) : parseMarkdownFile(text)).lineOf;
}

/**
 * The same problems, each with the line of its field where only the field was known. A question about the content as a
 * whole has no lines at hand: those of days were kept when the entries were read, and for other fields the files that
 * are named are read once more, and no others.
 */
export function withLines(content: Pick<Content, 'root' | 'entries'>, problems: readonly Problem[]): Problem[] {
  const entries = new Map<string, Entry>(problems.some(isUnplaced) ? allEntries(content).map((entry) => [entry.file, entry]) : []);
  const finders = new Map<string, Parsed['lineOf']>();
  const look = (file: string, field: string): number | undefined => {
    const finder = finders.get(file) ?? lineFinder(content.root, file);
    finders.set(file, finder);
    return finder(keysOf(field));
  };
  return problems.map((problem) => {
    if (!isUnplaced(problem)) return problem;
    const line = entries.get(problem.file)?.dayLines[problem.field] ?? look(problem.file, problem.field);
    return line === undefined ? problem : { ...problem, line };
  });
}
