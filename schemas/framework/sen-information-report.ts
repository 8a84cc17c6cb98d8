import { metByQuestion, questionSets } from './questions.ts';

/** The types of setting that must publish a SEN information report (Children and Families Act 2014, s.69). */
export const reportingTypes: readonly string[] = ['mainstream-school', 'special-school', 'nursery-school', 'alternative-provision'];

/** What is asked of mainstream schools and maintained nursery schools alone. */
const mainstream: readonly string[] = ['mainstream-school', 'nursery-school'];

/** A field of a setting for what no SE7 question asks and a SEN information report must say. */
export interface ReportField { name: string; label: string; hint: string }

/** A part of a SEN information report. */
export interface ReportItem {
  /** The statutory item, or for what the Code of Practice alone asks an id of ours. */
  id: string;
  heading: string;
  /** The types of setting that are asked for it; without them every type that reports. */
  types?: readonly string[];
  /** Where a setting writes what no question asks. */
  field?: ReportField;
}

/** The parts of a SEN information report in the order in which a family would ask. The headings are ours, and paraphrase. */
export const reportItems: readonly ReportItem[] = [
  { id: 'sch1-para-1', heading: 'The kinds of special educational needs that it provides for' },
  { id: 'sch1-para-2', heading: 'How needs are noticed and assessed', types: mainstream },
  { id: 'sch1-para-4', heading: 'Who the SENCO is, and how to reach them', types: mainstream },
  { id: 'sch1-para-7', heading: 'How parents are asked and involved' },
  { id: 'sch1-para-8', heading: 'How children and young people are asked and involved' },
  { id: 'sch1-para-3-b', heading: 'How progress is assessed and reviewed' },
  { id: 'sch1-para-12', heading: 'How it helps with moving on, and with preparing for adulthood' },
  { id: 'sch1-para-3-c', heading: 'How it teaches pupils with special educational needs' },
  { id: 'sch1-para-3-d', heading: 'How the curriculum and the surroundings are adapted' },
  { id: 'sch1-para-3-e', heading: 'What extra help with learning there is' },
  { id: 'sch1-para-5', heading: 'What staff are trained in, and how specialists are brought in' },
  { id: 'sch1-para-6', heading: 'How equipment and facilities are found' },
  { id: 'sch1-para-3-a', heading: 'How it knows whether its help works' },
  { id: 'sch1-para-3-f', heading: 'How pupils with special educational needs take part in activities with everybody else' },
  { id: 'sch1-para-3-g', heading: 'Help with feelings, friendships and bullying' },
  { id: 'sch1-para-10', heading: 'How health, social care and other services are involved' },
  { id: 'looked-after', heading: 'Children who are looked after by a council', field: { name: 'lookedAfter', label: 'Children who are looked after', hint: 'How children with special educational needs who are looked after by a council are helped, and who sees to it. The SEND Code of Practice asks for it.' } },
  { id: 'sch1-para-9', heading: 'How complaints about its help are dealt with', field: { name: 'complaints', label: 'Complaints', hint: 'How a parent complains about the help for special educational needs: to whom, how, and by when they hear.' } },
  { id: 'sch1-para-11', heading: 'Who else supports parents' },
  { id: 'cfa-69-a', heading: 'How the SEN policy is carried out', field: { name: 'policy', label: 'How the SEN policy is carried out', hint: 'What the policy for special educational needs means from day to day, and where to read it.' } },
  { id: 'cfa-69-b-i', heading: 'How disabled pupils are admitted', field: { name: 'admission', label: 'Admission of disabled pupils', hint: 'What is arranged so that disabled pupils can be admitted.' } },
  { id: 'cfa-69-b-ii', heading: 'What is done so that disabled pupils are not treated less well', field: { name: 'equalTreatment', label: 'Equal treatment', hint: 'The steps that keep disabled pupils from being treated less favourably than others.' } },
  { id: 'cfa-69-b-iii', heading: 'Facilities that help disabled pupils to get in and about' },
  { id: 'cfa-69-b-iv', heading: 'The accessibility plan' },
  { id: 'sch1-para-13', heading: 'Where the Local Offer is' },
];

/** The fields of a setting for what no question asks. */
export const reportFields: readonly ReportField[] = reportItems.flatMap(({ field }) => (field ? [field] : []));

/** The parts that a type of setting is asked for. */
export const reportItemsFor = (type: string): ReportItem[] => reportItems.filter(({ types }) => !types || types.includes(type));

/** The questions whose answers help with an item: those of parent carers first, and for how pupils are involved those of young people. */
export function questionsOn(item: string): string[] {
  const ids = questionSets.filter(({ id }) => id !== 'service').flatMap(({ questions }) => questions.map(({ id }) => id)).filter((id) => metByQuestion[id]?.includes(item));
  return item === 'sch1-para-8' ? ids.toReversed() : ids;
}
