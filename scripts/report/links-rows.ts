import type { Content } from '../../src/reader/content.ts';
import { withLines } from '../check/lines.ts';
import { type ExternalRule, findingIn } from '../check/rules/external-links.ts';
import type { LinkPlace } from '../lib/external-links/links-of-content.ts';
import type { LookedAtLinks } from '../lib/external-links/look-at-links.ts';
import { byOwner } from './of-owner.ts';

/** A link in one place, with what is to be said about it. `rule` is undefined where the page is there, and where nobody has looked. */
export interface LinkRow extends Omit<LinkPlace, 'line'> {
  url: string;
  line: number | undefined;
  rule: ExternalRule | undefined;
  message: string;
  fix: string;
  /** Where it has moved to. */
  movedTo: string;
  /** The day on which somebody looked, or undefined where nobody has. */
  lookedOn: string | undefined;
}

/** Every link to another website in each of its places, by owner. */
export function linkRows(content: Content, { links, found }: LookedAtLinks): LinkRow[] {
  const rows = links.flatMap(({ url, places }) => places.map((place): LinkRow => {
    const kept = found.get(url);
    const { rule, message = '', fix = '' } = findingIn(found, url) ?? {};
    return { ...place, line: place.line, url, rule, message, fix, movedTo: kept?.outcome.kind === 'moved' ? (kept.outcome.to ?? '') : '', lookedOn: kept?.day };
  }));
  const told = withLines(content, rows.map(({ file, field, line, message, fix }) => ({ level: 'advice', rule: 'ExternalLink', file, field, ...(line !== undefined && { line }), message, fix })));
  return rows.map((row, index) => ({ ...row, line: told[index]?.line })).toSorted(byOwner);
}
