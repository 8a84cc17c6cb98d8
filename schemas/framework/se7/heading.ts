import type { StatutoryItem } from '../statutory.ts';

/** A heading of the SE7 framework, or a principle that it was published with. It has the shape of what the law asks for. */
export interface Se7Item extends StatutoryItem {
  /** Items of the law that ask for the same: a page that answers one of them answers the heading. Our reading, not a part of the framework. */
  parallels: readonly string[];
}

/** A heading in short: its id, what should be there, its theme, and the items of the law that ask for the same. */
type Short = readonly [id: string, text: string, theme: string, parallels?: readonly string[]];

/** The headings of one part of the framework. All of it was read; it is practice that councils agreed on, not law. */
export const headings = (part: string, list: readonly Short[]): Se7Item[] => list.map(([id, text, theme, parallels = []]) => ({
  id, text, theme, parallels, citation: `SE7 Local Offer Framework and Guidance, ${part}`, kind: 'content', force: 'framework', verification: 'text-seen',
}));
