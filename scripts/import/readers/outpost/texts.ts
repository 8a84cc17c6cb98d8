import { bullet, plainLines } from '../../html-text.ts';
import { markdownOf } from '../../markdown-text.ts';
import type { Say } from '../../reasons.ts';
import { firstSentences } from '../../summary.ts';
import { rawText } from './json.ts';

/** Characters of a summary at most, as the schema has it. */
const longestSummary = 300;

/** A text of a feed for the top of a page and, where it does not fit there, for the page. */
export interface Texts { summary?: string; body?: string }

/**
 * A description that may be HTML as a summary of plain text. What is too long for that becomes Markdown for the body,
 * and its first sentences the summary.
 */
export function textsOf(description: unknown): Texts {
  const lines = plainLines(rawText(description) ?? '');
  const text = lines.map((line) => (line.startsWith(bullet) ? line.slice(bullet.length) : line)).join(' ');
  if (text === '') return {};
  return text.length <= longestSummary ? { summary: text } : { summary: firstSentences(text, longestSummary), body: markdownOf(lines) };
}

/** A description where only a summary has a place. What does not fit is said. */
export function summaryOf(description: unknown, say: Say): string | undefined {
  const { summary, body } = textsOf(description);
  if (body !== undefined) say('ShortenedText', `The description has ${body.length} characters, more than ${longestSummary}.`, 'organisation.description');
  return summary;
}
