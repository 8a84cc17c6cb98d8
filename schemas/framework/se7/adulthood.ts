import { adulthoodThemes } from '../vocabularies/services.ts';
import { headings } from './heading.ts';

/** The id of the heading for a theme of preparing for adulthood. */
export const adulthoodHeading = (theme: string): string => `se7-adulthood-${theme}`;

/** The headings of the part on preparing for adulthood, with one for each of its themes. */
export const se7Adulthood = headings('Preparation for adulthood', [
  ['se7-adult-careers', 'Careers advice.', 'pfa'],
  ['se7-adult-jobcentre', 'The Jobcentre, and help to find work.', 'pfa'],
  ['se7-adult-benefits', 'Advice about benefits.', 'pfa'],
  ['se7-adult-internships', 'Supported internships.', 'pfa'],
  ['se7-adult-apprenticeships', 'Apprenticeships.', 'apprenticeships', ['sch2-para-8']],
  ['se7-adult-access-to-work', 'Access to Work: money for support in a job.', 'pfa'],
  ['se7-adult-housing', 'Somewhere to live.', 'pfa', ['sch2-para-11-b']],
  ['se7-adult-leisure', 'Things to do and people to meet.', 'pfa', ['sch2-para-11-c']],
  ...adulthoodThemes.terms.map(({ id, label }) => [adulthoodHeading(id), `Preparing for adulthood: ${label.charAt(0).toLowerCase()}${label.slice(1)}.`, 'pfa'] as const),
]);
