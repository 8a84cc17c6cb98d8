import { byOrder, cardOf, sectionOf } from '../domain/cards.ts';
import { sharedGuides } from '../domain/shared-guides.ts';
import { site } from './site.ts';

/** The guides of other sections to which the page of a section leads, as cards. */
export const guidesSharedWith = (section: string) => sharedGuides(section, site().entries.guides.map((entry) => ({ ...cardOf(entry), section: sectionOf(entry) ?? '', meets: entry.data.meets })).toSorted(byOrder));
