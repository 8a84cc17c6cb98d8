import { expect, test } from 'vitest';
import type { Problem } from '../../../schemas/problem.ts';
import type { Report } from '../check.ts';
import { githubReport } from './github.ts';
import { terminalReport } from './terminal.ts';

const problems: Problem[] = [
  { level: 'error', rule: 'NotADate', file: 'services/a.md', field: 'lastReviewed', line: 12, message: '“soon” is not a date.', fix: 'Write the date.' },
  { level: 'warning', rule: 'EmptyBody', file: 'services/a.md', message: 'The text is missing.', fix: 'Write it.' },
  { level: 'advice', rule: 'UnquotedTime', file: 'settings/b, c: d.md', line: 3, message: '100% sure,\nwith a line break.', fix: 'Do it.' },
];
const coverage = { yes: 200, limited: 1, no: 50 };
const report = (of: Problem[]): Report => ({ problems: of, counts: { error: of.filter(({ level }) => level === 'error').length, warning: of.filter(({ level }) => level === 'warning').length, advice: of.filter(({ level }) => level === 'advice').length, files: 2 }, coverage });
const plain = (text: string): string => text.replaceAll(/\u001B\[\d+m/g, '');

test('a person reads problems by file, each with what to do', () => {
  expect(plain(terminalReport(report(problems), 'content'))).toMatchInlineSnapshot(`
    "content/services/a.md
      Error (line 12, lastReviewed): “soon” is not a date.
        Write the date. [NotADate]
      Warning: The text is missing.
        Write it. [EmptyBody]

    content/settings/b, c: d.md
      Advice (line 3): 100% sure, with a line break.
        Do it. [UnquotedTime]

    Of 251 things that the law and the SE7 framework ask for, 200 are here, 1 in part, and 50 are missing: see the coverage page of the site.
    2 files checked: 1 error, 1 warning, 1 advice. Errors must be mended before the site can be built."
  `);
});

test('a person reads that nothing is wrong', () => {
  expect(plain(terminalReport({ problems: [], counts: { error: 0, warning: 0, advice: 0, files: 1 }, coverage }, 'content'))).toMatchInlineSnapshot(`
    "Of 251 things that the law and the SE7 framework ask for, 200 are here, 1 in part, and 50 are missing: see the coverage page of the site.
    1 file checked: 0 errors, 0 warnings, 0 advice. The site can be built."
  `);
});

test('much advice is summed up by rule, most frequent first, and none of it hides an error', () => {
  const [error] = problems as [Problem];
  const advice = (rule: string, count: number): Problem[] => Array.from({ length: count }, (_, index) => ({ level: 'advice', rule, file: `services/${index}.md`, line: index + 1, message: 'The sentence is long.', fix: 'Divide it.' }));
  const many = report([error, ...advice('HardToRead', 2), ...advice('LongSentence', 30)]);
  expect(plain(terminalReport(many, 'content'))).toMatchInlineSnapshot(`
    "content/services/a.md
      Error (line 12, lastReviewed): “soon” is not a date.
        Write the date. [NotADate]

    Advice, which stops nothing. To see all of it: npm run check -- --advice
      30 × LongSentence
        content/services/0.md (line 1): The sentence is long.
        content/services/1.md (line 2): The sentence is long.
        content/services/2.md (line 3): The sentence is long.
        … and 27 more
      2 × HardToRead
        content/services/0.md (line 1): The sentence is long.
        content/services/1.md (line 2): The sentence is long.

    Of 251 things that the law and the SE7 framework ask for, 200 are here, 1 in part, and 50 are missing: see the coverage page of the site.
    2 files checked: 1 error, 0 warnings, 32 advice. Errors must be mended before the site can be built."
  `);
  expect(plain(terminalReport(many, 'content', true)).match(/\[LongSentence\]/g)).toHaveLength(30);
  expect(githubReport(many, 'content').match(/^::notice/gm)).toHaveLength(10);
  expect(githubReport(many, 'content')).toContain('::error file=content/services/a.md');
});

test('GitHub gets an annotation for each problem, on its line, with nothing that breaks the command', () => {
  const text = githubReport(report(problems), 'content');
  expect(text).toMatchInlineSnapshot(`
    "::error file=content/services/a.md,line=12,title=NotADate::lastReviewed: “soon” is not a date. Write the date.
    ::warning file=content/services/a.md,title=EmptyBody::The text is missing. Write it.
    ::notice file=content/settings/b%2C c%3A d.md,line=3,title=UnquotedTime::100%25 sure,%0Awith a line break. Do it."
  `);
  expect(text.split('\n')).toHaveLength(problems.length);
});

test('what content says cannot move a terminal', () => {
  const [first] = problems as [Problem];
  expect(plain(terminalReport(report([{ ...first, message: 'x\u001B[2J\u0007y', field: 'a\u001B]0;z' }]), 'content'))).not.toMatch(/[\u0000-\u0009\u000B-\u001F]/);
});

test('a message cannot begin a command of its own', () => {
  const hostile: Problem = { level: 'error', rule: 'X', file: 'a\n::set-env name=A::b.md', message: 'x\r\n::warning::y', fix: '::stop-commands::z' };
  expect(githubReport(report([hostile]), 'content').split('\n')).toHaveLength(1);
  expect(plain(terminalReport(report([hostile]), 'content')).split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
});
