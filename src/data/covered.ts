import { type CoverageItem, coverage } from '../domain/coverage/coverage.ts';
import type { Content } from '../reader/content.ts';
import { allEntries } from '../reader/read-content.ts';
import { onceFor } from './once.ts';
import { site } from './site.ts';

const items = onceFor((content: Content) => coverage(allEntries(content), site().today));

/** How far the content answers what a Local Offer should hold. */
export const covered = (): CoverageItem[] => items(site().content);
