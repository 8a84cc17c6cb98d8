import { titleOf } from '../../schemas/index.ts';
import { addressOf } from '../domain/addresses.ts';
import { coverage, type CoverageItem } from '../domain/coverage.ts';
import { site } from './site.ts';

/** What the law asks for, held against what is on the website today. */
export function covered(): CoverageItem[] {
  const { entries, today } = site();
  const answering = [...entries.services, ...entries.settings, ...entries.guides, ...entries.pathways, ...entries.comments];
  return coverage(answering.map((entry) => ({ href: addressOf(entry), title: titleOf(entry.data), data: entry.data })), today);
}
