import type { ProseRule } from './rule.ts';
import { hardToRead } from './rules/hard-to-read.ts';
import { emptyHeading, headingOrder } from './rules/headings.ts';
import { linkText } from './rules/link-text.ts';
import { longParagraph } from './rules/long-paragraph.ts';
import { longSentence } from './rules/long-sentence.ts';
import { outdatedTerm } from './rules/outdated-term.ts';
import { undefinedShortForm } from './rules/undefined-short-form.ts';
import { whichDays } from './rules/which-days.ts';

/** Every rule about words, in the order in which editors read of them. */
export const proseRules: readonly ProseRule[] = [outdatedTerm, whichDays, linkText, headingOrder, emptyHeading, undefinedShortForm, longSentence, longParagraph, hardToRead];

const names = new Set(proseRules.map(({ name }) => name));

/** True for the name of a rule about words. */
export const isAboutWords = (rule: string): boolean => names.has(rule);
