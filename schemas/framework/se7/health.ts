import { carePathways } from '../vocabularies/needs.ts';
import { headings } from './heading.ts';

const pathwaysOf = (group: string): typeof carePathways.terms => carePathways.terms.filter((term) => term.group === group);

/** The id of the heading for a care pathway of the framework. */
export const pathwayHeading = (pathway: string): string => `se7-pathway-${pathway}`;

/** The headings of the health part, with one for each of the framework’s pathways. */
export const se7Health = headings('Health', [
  ['se7-health-vision', 'What the NHS promises, in short.', 'health'],
  ['se7-health-universal', 'Health services for everyone: family doctor, health visitor, family hub.', 'health', ['sch2-para-13-b']],
  ['se7-health-self-referral', 'Where you can go without a referral, and drop-in clinics.', 'health'],
  ['se7-health-diagnosis', 'Services that find out what a child’s difficulty is.', 'health'],
  ['se7-health-early-years', 'Health support in the early years.', 'health'],
  ['se7-health-school-age', 'Health support at school age.', 'health'],
  ['se7-health-adult', 'Health support after 16 and for young adults.', 'health'],
  ['se7-health-therapies', 'How to get speech and language therapy, occupational therapy and physiotherapy.', 'health'],
  ['se7-health-mental-health', 'How to get help with mental health.', 'health'],
  ['se7-health-equipment', 'Equipment and wheelchairs.', 'health'],
  ['se7-health-continence', 'Help with bladder and bowel.', 'health'],
  ['se7-health-palliative', 'Palliative care and health short breaks.', 'health'],
  ['se7-health-in-settings', 'Help for nurseries, schools and colleges with medical needs.', 'health', ['sch2-para-13-a']],
  ...pathwaysOf('SE7').map(({ id, label }) => [pathwayHeading(id), `Care pathway: ${label.charAt(0).toLowerCase()}${label.slice(1)}.`, 'pathways'] as const),
  ...pathwaysOf('Adult').map(({ id, label }) => [pathwayHeading(id), `The pathway that follows in adult life: ${label.replace(' (adult)', '').toLowerCase()}.`, 'pathways'] as const),
]);
