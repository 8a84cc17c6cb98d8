import matter from 'gray-matter';
import { type Document, isAlias, isCollection, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Finding } from '../../schemas/problem.ts';
import { withoutEmpties } from './empties.ts';
import { limits, longestWhiteSpace } from './limits.ts';

/** What a file says before its text. Lines count from 1 in the whole file. */
export interface Parsed {
  data: Record<string, unknown>;
  body: string;
  /** The line at which the body begins. */
  bodyLine: number;
  findings: (Finding & { line?: number })[];
  /** The line at which a path of the data is written: its own, or that of the nearest group around it. */
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

interface Read { document: Document; lines: LineCounter }

/** YAML 1.2, nothing of it able to run code: `10:30` and dates stay text, and what YAML cannot say stays unsaid. */
function readYaml(text: string): Read {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false, stringKeys: true, strict: true, merge: false, logLevel: 'silent' });
  return { document, lines };
}

const refuse = (): never => {
  throw new Error('Only YAML front matter is read.');
};

/** What the parser lets pass and what nobody should write: nesting without end, a value inside itself, a field twice. */
function tangles({ document, lines }: Read, firstLine: number): Parsed['findings'] {
  const twice: Parsed['findings'] = [];
  // Answers with what ends the search: behind it there may be no end.
  const walk = (node: unknown, around: readonly string[], depth: number): Parsed['findings'][number] | undefined => {
    if (isAlias(node)) return around.includes(node.source) ? { rule: 'TooManyAliases', line: firstLine, message: `The value “${node.source}” refers back to itself.`, fix: 'Write each value out.' } : undefined;
    if (!isCollection(node)) return undefined;
    if (depth >= limits.depth) return { rule: 'TooDeep', line: firstLine, message: `Lists and groups are nested more than ${limits.depth} deep.`, fix: 'Write the fields as in an entry that works.' };
    const inside = node.anchor === undefined ? around : [...around, node.anchor];
    // The parser compares each key with every other, which takes half a minute for the keys of a hostile file.
    const names = new Set<unknown>();
    for (const item of node.items) {
      if (isPair(item) && isScalar(item.key)) {
        if (names.has(item.key.value)) twice.push({ rule: 'BrokenFrontMatter', line: lines.linePos(item.key.range?.[0] ?? 0).line + firstLine - 1, message: `The field “${String(item.key.value)}” is written twice.`, fix: 'Remove one of the two.' });
        names.add(item.key.value);
      }
      const endless = isPair(item) ? walk(item.key, inside, depth + 1) ?? walk(item.value, inside, depth + 1) : walk(item, inside, depth + 1);
      if (endless) return endless;
    }
    return undefined;
  };
  const endless = walk(document.contents, [], 0);
  return endless ? [endless] : twice.slice(0, 20);
}

/** The line of a path, from what the parser remembers of the positions of keys. */
function lineFinder({ document, lines }: Read, firstLine: number): Parsed['lineOf'] {
  return (path) => {
    let node: unknown = document.contents;
    let offset: number | undefined;
    for (const key of path) {
      if (isAlias(node)) node = node.resolve(document);
      if (isMap(node)) {
        const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
        if (!pair) break;
        offset = (pair.key as { range?: [number] }).range?.[0] ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        const item = node.items[Number(key)] as { range?: [number] } | undefined;
        if (!item) break;
        offset = item.range?.[0] ?? offset;
        node = item;
      } else break;
    }
    return offset === undefined ? undefined : lines.linePos(offset).line + firstLine - 1;
  };
}

/** Times without quotation marks are text here and minutes to older YAML readers. */
function unquotedTimes(text: string, firstLine: number): Parsed['findings'] {
  if (!/:\s+\d{1,2}:\d{2}\s*$/m.test(text)) return [];
  return text.split('\n').flatMap((line, index) => {
    const [, key, time] = /^\s*(?:- )?([\w-]+):\s+(\d{1,2}:\d{2})\s*$/.exec(line) ?? [];
    return key && time ? [{ rule: 'UnquotedTime', level: 'advice' as const, line: index + firstLine, field: key, message: `The time ${time} has no quotation marks, and other programs read it as a number.`, fix: `Write "${time.padStart(5, '0')}".` }] : [];
  });
}

function parsed(text: string, body: string, firstLine: number, bodyLine: number): Parsed {
  const nothing = { data: {}, body, bodyLine, lineOf: () => undefined };
  let read: Read;
  try {
    read = readYaml(text);
  } catch (error) {
    return { ...nothing, findings: [{ rule: 'BrokenFrontMatter', line: firstLine, message: `The fields cannot be read: ${(error as Error).message.split('\n')[0]}.`, fix: 'Check the indentation, or copy the fields from an entry that works.' }] };
  }
  const wrong = [...read.document.errors, ...read.document.warnings];
  if (wrong.length > 0) {
    return {
      ...nothing,
      findings: wrong.slice(0, 20).map((error) => ({
        rule: 'BrokenFrontMatter', line: read.lines.linePos(error.pos[0]).line + firstLine - 1,
        message: `The fields cannot be read here: ${error.message.split('\n')[0]?.replace(/\.?$/, '.')}`,
        fix: 'Put quotation marks round a text that has a colon in it, and indent with two spaces.',
      })),
    };
  }
  // `%YAML 1.1` would bring back the reading of 10:30 as 630 and of 0123 as 83.
  if (read.document.directives && read.document.directives.yaml.version !== '1.2') return { ...nothing, findings: [{ rule: 'BrokenFrontMatter', line: firstLine, message: 'The file asks for another version of YAML than 1.2.', fix: 'Remove the line that begins with %YAML.' }] };
  const tangled = tangles(read, firstLine);
  if (tangled.length > 0) return { ...nothing, findings: tangled };
  let value: unknown;
  try {
    value = read.document.toJS({ maxAliasCount: limits.aliases });
  } catch {
    return { ...nothing, findings: [{ rule: 'TooManyAliases', line: firstLine, message: `The fields refer back to each other more than ${limits.aliases} times.`, fix: 'Write each value out.' }] };
  }
  const lineOf = lineFinder(read, firstLine);
  const findings = unquotedTimes(text, firstLine);
  if (value === null || value === undefined) return { data: {}, body, bodyLine, lineOf, findings };
  if (typeof value !== 'object' || Array.isArray(value)) return { ...nothing, findings: [{ rule: 'BrokenFrontMatter', line: firstLine, message: 'The fields are not written as “name: value”.', fix: 'Begin each line with the name of a field and a colon.' }] };
  return { data: (withoutEmpties(value) ?? {}) as Record<string, unknown>, body, bodyLine, lineOf, findings };
}

function refusal(rule: string, message: string, fix: string): Parsed {
  return { data: {}, body: '', bodyLine: 1, lineOf: () => undefined, findings: [{ rule, line: 1, message, fix }] };
}

/** The fields of a file that is nothing but YAML. */
export function parseYamlFile(text: string): Parsed {
  const clean = text.replace(/^\uFEFF/, '');
  if (longestWhiteSpace(clean) > limits.whiteSpace) return refusal('TooMuchWhiteSpace', 'The file has a very long run of blank space.', 'Remove the blank lines.');
  return parsed(clean, '', 1, 1);
}

/**
 * The fields and the text of a Markdown file. Any language but YAML is refused before gray-matter sees it, because
 * gray-matter runs `---js` as code whatever its options say (jonschlinkert/gray-matter#189).
 */
export function parseMarkdownFile(text: string): Parsed {
  const clean = text.replace(/^\uFEFF/, '');
  const [first = ''] = clean.split('\n', 1);
  if (!clean.startsWith('---')) return refusal('NoFrontMatter', 'The file does not begin with a line of three hyphens, so it has no fields.', 'Begin the file with --- on a line of its own, the fields, and --- again.');
  if (!/^---\s*(?:ya?ml)?\s*$/.test(first)) return refusal('OtherFrontMatter', `The first line is “${first.slice(0, 40)}”. Only YAML is read there.`, 'Write three hyphens and nothing else on the first line.');
  if (longestWhiteSpace(clean) > limits.whiteSpace) return refusal('TooMuchWhiteSpace', 'The file has a very long run of blank space.', 'Remove the blank lines.');
  const end = clean.indexOf('\n---', 3);
  if (end === -1 || !/^---[ \t]*$/.test(clean.slice(end + 1).split('\n', 1)[0] ?? '')) return refusal('UnclosedFrontMatter', 'The fields are not closed with a second line of three hyphens.', 'Write --- on a line of its own after the last field.');
  if (end > limits.frontMatterBytes) return refusal('FrontMatterTooLarge', `The fields take ${Math.ceil(end / 1024)} kB.`, `Shorten them to ${limits.frontMatterBytes / 1024} kB at most.`);
  let result: Parsed | undefined;
  const { content } = matter(clean, {
    language: 'yaml',
    engines: {
      yaml: { parse: (yaml: string) => { result = parsed(yaml, '', 1, 1); return result.data; }, stringify: refuse },
      json: { parse: refuse, stringify: refuse }, javascript: { parse: refuse, stringify: refuse }, js: { parse: refuse, stringify: refuse },
    },
  });
  const found = result ?? parsed('', '', 1, 1);
  return { ...found, body: content, bodyLine: clean.slice(0, clean.length - content.length).split('\n').length };
}
