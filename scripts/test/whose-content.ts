import { readOnlyEntry } from '../../src/reader/read-content.ts';

/** The council of the demonstration. */
const madeUp = 'Wealdmere Council';

/**
 * A sentence where a content folder is a council’s own, and undefined where it is the demonstration’s or cannot be read.
 * The tests of the program are about the demonstration, so they say nothing of other content.
 */
export function ownContent(folder: string): string | undefined {
  try {
    const { name } = readOnlyEntry(folder, 'council').data;
    return name === madeUp ? undefined
      : `The content is that of ${name}. The tests of the program are about the demonstration’s content, so only the types are tested here. “npm run check” and “npm run build” say whether your content is right.`;
  } catch {
    return undefined;
  }
}
