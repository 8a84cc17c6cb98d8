import type { Content } from '../../src/reader/content.ts';
import { lookAtLinks, type Means } from '../lib/external-links/look-at-links.ts';
import { type Report, withProblems } from './check.ts';
import { externalProblems } from './rules/external-links.ts';

/** A report with what is wrong with links to other websites. It takes a while, so it is said before that it begins. */
export async function withExternalLinks({ content, report }: { content: Content; report: Report }, today: string, means: Means = { tell: (sentence) => { console.error(sentence); } }): Promise<Report> {
  const looked = await lookAtLinks(content, today, means);
  const { links, asked, kept, left, notes } = looked;
  return { ...withProblems(report, content, externalProblems(looked)), external: { links: links.length, asked, kept, left, notes } };
}
