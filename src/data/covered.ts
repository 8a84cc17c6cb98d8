import { type CoverageItem, coverage } from '../domain/coverage/coverage.ts';
import type { Content } from '../reader/content.ts';
import { allEntries } from '../reader/read-content.ts';
import { site } from './site.ts';

let made: { of: Content; items: CoverageItem[] } | undefined;

/** How far the content answers what a Local Offer should hold, worked out once for what was read. */
export function covered(): CoverageItem[] {
  const { content, today } = site();
  if (made?.of !== content) made = { of: content, items: coverage(allEntries(content), today) };
  return made.items;
}
