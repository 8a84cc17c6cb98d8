import type * as z from 'zod';
import { type Checker, checkerSchema } from './collections/checker.ts';
import { checkerRules } from './collections/checker-rules.ts';
import { type Comment, commentSchema } from './collections/comment.ts';
import { type Council, councilSchema } from './collections/council.ts';
import { type Glossary, glossarySchema } from './collections/glossary.ts';
import { type Guide, guideSchema } from './collections/guide.ts';
import { guideRules } from './collections/guide-rules.ts';
import { type Organisation, organisationSchema } from './collections/organisation.ts';
import { commentRules, councilRules, glossaryRules, responseRules } from './collections/other-rules.ts';
import { type Pathway, pathwaySchema } from './collections/pathway.ts';
import { pathwayRules } from './collections/pathway-rules.ts';
import { type Removed, removedSchema } from './collections/removed.ts';
import { type Response, responseSchema } from './collections/response.ts';
import { type Service, serviceSchema } from './collections/service.ts';
import { serviceRules } from './collections/service-rules.ts';
import { type Setting, settingSchema } from './collections/setting.ts';
import { settingRules } from './collections/setting-rules.ts';
import { type Situation, situationSchema } from './collections/situation.ts';
import { situationRules } from './collections/situation-rules.ts';
import { type Survey, surveySchema } from './collections/survey.ts';
import { surveyRules } from './collections/survey-rules.ts';
import { type Rule, upkeepRule } from './rules.ts';

/** The entries of every collection, by its name. */
export interface Entries {
  council: Council;
  organisations: Organisation;
  services: Service;
  settings: Setting;
  responses: Response;
  guides: Guide;
  pathways: Pathway;
  situations: Situation;
  checkers: Checker;
  comments: Comment;
  surveys: Survey;
  glossary: Glossary;
  removed: Removed;
}

export type CollectionName = keyof Entries;

/** A kind of content: where its files are, what they hold, and what is asked of them. */
export interface Collection {
  name: CollectionName;
  /** What people call all of them, and one of them. */
  label: string;
  singular: string;
  /** One sentence for editors. */
  about: string;
  /** The folder in `content/`, or for a collection of one entry the file. */
  path: string;
  /** The endings of its files. */
  endings: readonly string[];
  /** How deep the folders under `path` may be: 0, or 1 for guides, which stand in a folder for each section. */
  depth: 0 | 1;
  /** What the Markdown under the front matter is, for collections that have it. */
  body?: { label: string; hint: string };
  schema: z.ZodObject;
  rules: readonly Rule<Record<string, unknown>>[];
}

/** A rule that knows its entry, as one that takes any. Whoever runs it gives it entries of its own collection. */
const forAny = <T>(rules: Rule<T>[]): Rule<Record<string, unknown>>[] => [...rules, upkeepRule] as unknown as Rule<Record<string, unknown>>[];

/** Every collection. The site, the checks, the forms, the guide, imports and exports loop over this. */
export const collections: readonly Collection[] = [
  { name: 'council', label: 'Council', singular: 'council', about: 'Who publishes this Local Offer.', path: 'council.yml', endings: ['.yml'], depth: 0, schema: councilSchema, rules: forAny(councilRules) },
  { name: 'organisations', label: 'Organisations', singular: 'organisation', about: 'Whoever provides services or runs settings.', path: 'organisations', endings: ['.yml'], depth: 0, schema: organisationSchema, rules: forAny([]) },
  { name: 'services', label: 'Services', singular: 'service', about: 'What families can use, who decides and how to start.', path: 'services', endings: ['.md'], depth: 0, body: { label: 'What the service does', hint: 'What it is for, what it typically does, for how long, and what comes after.' }, schema: serviceSchema, rules: forAny(serviceRules) },
  { name: 'settings', label: 'Nurseries, schools and colleges', singular: 'setting', about: 'Early years settings, schools, colleges and alternative provision.', path: 'settings', endings: ['.md'], depth: 0, body: { label: 'About the setting', hint: 'What families should know first.' }, schema: settingSchema, rules: forAny(settingRules) },
  { name: 'responses', label: 'Answers', singular: 'set of answers', about: 'One provider’s answers to one of the SE7 question sets.', path: 'responses', endings: ['.md'], depth: 0, schema: responseSchema, rules: forAny(responseRules) },
  { name: 'guides', label: 'Guides', singular: 'guide', about: 'The area-wide offer, and advice.', path: 'guides', endings: ['.md', '.mdx'], depth: 1, body: { label: 'The guide', hint: 'Short sentences, a heading for each question, links that make sense on their own.' }, schema: guideSchema, rules: forAny(guideRules) },
  { name: 'pathways', label: 'Pathways', singular: 'pathway', about: 'Care pathways and decisions, step by step.', path: 'pathways', endings: ['.md'], depth: 0, body: { label: 'Introduction', hint: 'For whom the pathway is and what it leads to.' }, schema: pathwaySchema, rules: forAny(pathwayRules) },
  { name: 'situations', label: 'Situations', singular: 'situation', about: 'Where families stand who do not know what to look for, and what helps from there.', path: 'situations', endings: ['.md'], depth: 0, body: { label: 'What is going on', hint: 'What families often see and feel, and what is true about it, in a few short paragraphs.' }, schema: situationSchema, rules: forAny(situationRules) },
  { name: 'checkers', label: 'Is this for me?', singular: 'set of short questions', about: 'Short questions that help somebody to see whether something is for them, each way ending in a next step.', path: 'checkers', endings: ['.md'], depth: 0, body: { label: 'Before the questions', hint: 'What somebody should know first, in two or three sentences.' }, schema: checkerSchema, rules: forAny(checkerRules) },
  { name: 'comments', label: 'You said, we did', singular: 'comment', about: 'What people told the council about the Local Offer, and what it did.', path: 'comments', endings: ['.md'], depth: 0, schema: commentSchema, rules: forAny(commentRules) },
  { name: 'surveys', label: 'Surveys', singular: 'survey', about: 'Surveys and consultations, with the days on which they open and close and what came of them.', path: 'surveys', endings: ['.md'], depth: 0, schema: surveySchema, rules: forAny(surveyRules) },
  { name: 'glossary', label: 'Glossary', singular: 'glossary', about: 'Terms in plain words, with what families type.', path: 'glossary.yml', endings: ['.yml'], depth: 0, schema: glossarySchema, rules: forAny(glossaryRules) },
  { name: 'removed', label: 'Removed pages', singular: 'notice of a removed page', about: 'What was on this website and is not any more, with where to go instead.', path: 'removed', endings: ['.yml'], depth: 0, schema: removedSchema, rules: forAny([]) },
];

/** The collection with a name. */
export const collectionNamed = (name: CollectionName): Collection => collections.find((collection) => collection.name === name) as Collection;

/** True for a collection that is one file, such as the council. */
export const isSingle = (collection: Collection): boolean => collection.path.includes('.');

/** Fields of text and Markdown that a page is found by and shows at its top: the name or the title. */
export const titleOf = (entry: { name?: string; title?: string }): string => entry.name ?? entry.title ?? '';

export type { Checker, Comment, Council, Glossary, Guide, Organisation, Pathway, Removed, Response, Service, Setting, Situation, Survey };
export type { Area, Contact } from './collections/council.ts';
export type { GlossaryTerm } from './collections/glossary.ts';
export type { PathwayStep } from './collections/pathway.ts';
