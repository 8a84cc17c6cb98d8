import type { Problem } from '../../schemas/problem.ts';
import type { Content } from '../../src/reader/content.ts';

/** A question about the content as a whole. Today is a day as text, `YYYY-MM-DD`. */
export type ContentRule = (content: Content, today: string) => Problem[];
