import { isWebAddress } from '../../schemas/types/contact-details.ts';
import { markdownReport } from './report/markdown.ts';
import { summary } from './report/summary.ts';
import { type Question, review } from './review.ts';

/** How a review is asked for on the command line. */
export interface Options extends Omit<Question, 'base'> {
  base?: string | undefined;
  json: boolean;
  /** True to ask only whether nothing but review dates was confirmed. */
  onlyDates: boolean;
  /** Where the site or its preview is. */
  preview?: string | undefined;
}

/** What a command prints, and its exit code. */
export interface Outcome { text: string; exitCode: number }

/** An address that pages can be linked to. Throws a sentence for one that is none. */
function previewAddress(preview: string | undefined): URL | undefined {
  if (!preview) return undefined;
  const isLocal = /^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?(?:\/|$)/.test(preview) && URL.canParse(preview);
  if (!isLocal && !isWebAddress(preview)) throw new Error(`“${preview.slice(0, 80)}” is not the address of a site. Write the whole address, beginning with https://.`);
  return new URL(preview);
}

/** Reviews a change. The exit code is 0 for a report, 2 without a base, and with `onlyDates` 3 for a change that does more. */
export async function runReview({ base, json, onlyDates, preview, ...question }: Options): Promise<Outcome> {
  if (!base) return { text: 'Say with what to compare, for example: npm run review -- --base main', exitCode: 2 };
  const address = previewAddress(preview);
  const found = await review({ base, ...question });
  const markdown = markdownReport(found, address);
  return {
    text: json ? JSON.stringify({ summary: summary(found), ...found, head: found.head ?? null, markdown }, null, 2) : markdown.trimEnd(),
    exitCode: onlyDates && !found.onlyReviewDates ? 3 : 0,
  };
}
