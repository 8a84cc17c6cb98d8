import * as z from 'zod';
import { field } from '../field.ts';
import { inspectors } from '../framework/vocabularies/inspectors.ts';
import { says } from '../message.ts';
import { choice } from './choice.ts';
import { webAddress } from './contact-details.ts';
import { day } from './day.ts';
import { longText, text } from './text.ts';

const oneWord = /^\W*(?:outstanding|good|requires improvement|inadequate|met|not met|strong standard|expected standard|exceptional|needs attention|urgent improvement)\W*$/i;

/** An inspection and its report. It has its day, because a report says how things were then. */
export const inspection = () =>
  z.strictObject({
    body: field(choice(inspectors), { label: 'Inspected by', hint: 'Who inspected.', widget: 'choice', vocabulary: 'inspectors' }),
    on: field(day(), { label: 'Inspected on', hint: 'The last day of the inspection, as the report says.', widget: 'date', past: true }),
    outcome: field(longText(500).refine((words) => !oneWord.test(words), { error: () => says('This is a grade, which does not tell families what inspectors found.', 'Say in a sentence or two what they found about children and young people with SEND.', 'GradeWithoutWords') }).optional(), { label: 'What they found', hint: 'In a sentence or two, about children and young people with SEND. A grade alone says too little.', widget: 'long-text' }),
    report: field(webAddress(), { label: 'Report', hint: 'The address of the report itself.', widget: 'web-address' }),
  });

/** What became of those who had help, with its source and day: without them nobody can tell what a figure is worth. */
export const result = () =>
  z.strictObject({
    what: field(longText(500), { label: 'What comes of it', hint: 'What changes for children, young people or families, in numbers or in words: for example where they are a year later.', widget: 'long-text' }),
    need: field(longText(300).optional(), { label: 'The need it answers', hint: 'What the joint strategic needs assessment, or another count in your area, says is needed.', widget: 'long-text' }),
    on: field(day(), { label: 'As of', hint: 'The last day of the time that it is about.', widget: 'date', past: true }),
    source: field(text(160), { label: 'Source', hint: 'Who counted or asked, and how many people it is about.', widget: 'text', example: 'Survey of 140 families by the parent carer forum' }),
    url: field(webAddress().optional(), { label: 'Address of the source', hint: 'Where it can be read in full.', widget: 'web-address' }),
  });

const list = <T extends z.ZodType>(one: T) => z.array(one, { error: ({ input }) => (input === undefined ? undefined : says('This is not a list.', 'Write each under a hyphen of its own.')) });

/** How good a service or a setting is, and what comes of it (SEND Code of Practice, chapter 4: quality and outcomes). */
export const quality = {
  inspections: field(list(inspection()).optional(), { label: 'Inspections', hint: 'The latest report of each inspector, with its day.', widget: 'list' }),
  results: field(list(result()).optional(), { label: 'What comes of it', hint: 'Results of those who were helped, each with its day and source.', widget: 'list' }),
};

export type Inspection = z.output<ReturnType<typeof inspection>>;
export type Result = z.output<ReturnType<typeof result>>;
