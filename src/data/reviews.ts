import { sections } from '../../schemas/framework/vocabularies/services.ts';
import { sectionOf } from '../domain/cards.ts';
import { howOften, reviewsBySection, type SectionReviews, totalOf } from '../domain/reviews.ts';
import { site } from './site.ts';
import { published } from './to-check.ts';

/** What is no page to readers: an organisation is named on others, a notice of a removed page is never checked again, and the council is no page. */
const notRead = new Set(['organisations', 'removed', 'council']);

/** How the reviews of what is on the website stand today. */
export function reviews(): { sections: SectionReviews[]; total: SectionReviews['counts']; often: ReturnType<typeof howOften> } {
  const entries = published().filter(({ collection }) => !notRead.has(collection)).map((entry) => ({ ...entry, section: sectionOf(entry) }));
  const bySection = reviewsBySection(entries, sections.terms.map(({ id }) => id), site().today);
  return { sections: bySection, total: totalOf(bySection), often: howOften(entries) };
}
