import * as z from 'zod';
import { field } from '../field.ts';
import { timeLimitList } from '../framework/time-limits.ts';
import { legislation } from '../framework/vocabularies/legislation.ts';
import { carePathways, needs } from '../framework/vocabularies/needs.ts';
import { pathwayKinds } from '../framework/vocabularies/people.ts';
import { sections, themes } from '../framework/vocabularies/services.ts';
import { says } from '../message.ts';
import { choice, choices } from '../types/choice.ts';
import { ageRange, duration, link } from '../types/groups.ts';
import { reference, references, texts } from '../types/reference.ts';
import { longText, markdown, text } from '../types/text.ts';
import { otherForms } from './other-forms.ts';
import { addresses, upkeep } from './upkeep.ts';

/** A way on from a step that depends on how it goes. */
const branch = () =>
  z.strictObject({
    if: field(text(120), { label: 'If', hint: 'How the step may go, in a few words.', widget: 'text', example: 'the answer is no' }),
    then: field(longText(240), { label: 'Then', hint: 'What follows, or what a family can do.', widget: 'long-text', example: 'You can go to mediation and appeal.' }),
    page: field(reference().optional(), { label: 'Page', hint: 'The page that tells more about that way.', widget: 'reference', refersTo: ['services', 'settings', 'guides', 'pathways'] }),
  });

/** One step of a pathway. SE7 asks who acts, by when, and what to do when it does not happen. */
const step = () =>
  z.strictObject({
    title: field(text(120), { label: 'Step', hint: 'What happens, in a few words.', widget: 'text' }),
    who: field(text(160), { label: 'Who acts', hint: 'The person or team that must act.', widget: 'text' }),
    what: field(markdown(3000).optional(), { label: 'What happens', hint: 'What they do, and what you do.', widget: 'markdown' }),
    limit: field(choice(timeLimitList).optional(), { label: 'Time limit of the law', hint: 'The time that the law sets for this step. Then leave the next two empty.', widget: 'choice', vocabulary: 'time-limits' }),
    within: field(duration().optional(), { label: 'How long it takes', hint: 'With the unit: working, school or calendar days.', widget: 'group' }),
    counted: field(text(160).optional(), { label: 'Counted from', hint: 'The moment from which the time runs.', widget: 'text', example: 'the day the council gets the request' }),
    receive: field(longText(400).optional(), { label: 'What you receive', hint: 'The letter, report or appointment that follows.', widget: 'long-text' }),
    ifNot: field(markdown(2000).optional(), { label: 'If it does not happen', hint: 'Whom to ring, and what you can do.', widget: 'markdown' }),
    branches: field(z.array(branch(), { error: ({ input }) => (input === undefined ? undefined : says('The ways on are not a list.', 'Begin each with a hyphen, and give it “if” and “then”.')) }).optional(), { label: 'Ways on', hint: 'Where the step leads if it does not simply go on to the next one.', widget: 'list' }),
    uses: field(references().optional(), { label: 'Services used', hint: 'Services and guides that belong to this step.', widget: 'references', refersTo: ['services', 'settings', 'guides'] }),
  });

/** A care pathway or a process as ordered steps, as it is written in `content/pathways/`. Its body introduces it. */
export const pathwaySchema = z.strictObject({
  title: field(text(110), { label: 'Title', hint: 'What the pathway is for.', widget: 'text' }),
  summary: field(text(300).optional(), { label: 'Summary', hint: 'From where to where it leads, in one or two sentences.', widget: 'long-text', expected: true }),
  alsoKnownAs: field(texts(80).optional(), { label: 'Also known as', hint: 'Other words under which families look for it.', widget: 'texts' }),
  kind: field(choice(pathwayKinds).optional(), { label: 'Kind', hint: 'A care pathway, a decision, or moving on.', widget: 'choice', vocabulary: 'pathway-kinds', expected: true }),
  section: field(choice(sections).optional(), { label: 'Section', hint: 'The part of the Local Offer where it belongs.', widget: 'choice', vocabulary: 'sections', expected: true }),
  themes: field(choices(themes).optional(), { label: 'Topics', hint: 'What it is about.', widget: 'choices', vocabulary: 'themes' }),
  needs: field(choices(needs).optional(), { label: 'Needs', hint: 'The needs it is for.', widget: 'choices', vocabulary: 'needs' }),
  ages: field(ageRange().optional(), { label: 'Ages', hint: 'The ages it is for.', widget: 'group' }),
  carePathways: field(choices(carePathways).optional(), { label: 'Care pathways', hint: 'The pathways of the SE7 framework that it describes.', widget: 'choices', vocabulary: 'care-pathways' }),
  steps: field(z.array(step(), { error: ({ input }) => (input === undefined ? undefined : says('The steps are not a list.', 'Begin each step with a hyphen.')) }).min(2, { error: () => says('The pathway has fewer than two steps.', 'Write every step, each with who acts.', 'TooFewSteps') }), { label: 'Steps', hint: 'In order, each with who acts.', widget: 'list' }),
  next: field(references().optional(), { label: 'Where it leads', hint: 'The pathways that come after, for example as an adult.', widget: 'references', refersTo: ['pathways'] }),
  noNext: field(longText(300).optional(), { label: 'Why nothing follows', hint: 'When no adult pathway follows: why.', widget: 'long-text' }),
  sources: field(z.array(link()).optional(), { label: 'Sources', hint: 'Where the time limits are written.', widget: 'list' }),
  legislation: field(choices(legislation).optional(), { label: 'The law', hint: 'The Acts behind it.', widget: 'choices', vocabulary: 'legislation' }),
  ...otherForms,
  ...addresses,
  ...upkeep,
});

export type Pathway = z.output<typeof pathwaySchema>;
export type PathwayStep = Pathway['steps'][number];
