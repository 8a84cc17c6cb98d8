import { futureDays } from '../../schemas/derive/future-days.ts';
import { oldFacts } from '../../schemas/derive/old-facts.ts';
import type { Collection } from '../../schemas/index.ts';
import type { Finding } from '../../schemas/problem.ts';
import { judgeProse } from '../prose/judge-prose.ts';
import { withoutEmpties } from '../reader/empties.ts';
import { isUnchecked, judge, judgeBody } from '../reader/judge.ts';
import { type Text, textsOf } from '../reader/texts.ts';
import { entryFields, keys } from './keys.ts';
import { renderInBrowser } from './markdown.ts';

/** What is wrong with a text. A form shows no lines, so what is wrong in several places in the same way is said once. */
function fromText({ field, source }: Text): Finding[] {
  const findings = renderInBrowser(source).findings.map(({ line: _line, ...finding }): Finding => ({ field, ...finding, level: finding.level ?? 'error' }));
  return findings.filter(({ message }, index) => findings.findIndex((other) => other.message === message) === index);
}

/** Later than any day that somebody writes. */
const unknownDay = '9999-12-31';

/** Everything that the check will say about a draft, in its own words, with the field that each belongs to. Without a day of today no day is in the future and nothing is old; without the short forms of the glossary nothing is said about words. */
export function judgeDraft(collection: Collection, draft: Readonly<Record<string, unknown>>, today = unknownDay, shortForms?: readonly string[]): Finding[] {
  const broken = draft[keys.broken];
  if (Array.isArray(broken)) return broken.map((message) => ({ rule: 'BrokenFrontMatter', level: 'error', message: String(message), fix: 'Ask whoever looks after the repository to mend the file.' }));
  const fields = (withoutEmpties(entryFields(draft)) ?? {}) as Record<string, unknown>;
  const { data, findings } = judge(collection, fields);
  const body = typeof draft['body'] === 'string' ? draft['body'] : '';
  return [
    ...findings.map(({ path: _path, ...finding }) => ({ ...finding, level: finding.level ?? 'error' })),
    ...futureDays(collection.name, data, today),
    ...(today < unknownDay ? oldFacts(data, today) : []),
    ...judgeBody(collection, body, isUnchecked(data)).map((finding) => ({ ...finding, field: 'body' })),
    ...textsOf(collection, collection.body ? body : '', fields).flatMap(fromText),
    // Whoever has an imported record open is reviewing it, so its words are looked at as well.
    ...(shortForms ? judgeProse({ collection, data: fields, body: collection.body ? body : '' }, shortForms).map(({ line: _line, ...finding }) => finding) : []),
  ];
}

/** True for what stops a save. Warnings and advice never do. */
export const stops = ({ level }: Finding): boolean => level === undefined || level === 'error';
