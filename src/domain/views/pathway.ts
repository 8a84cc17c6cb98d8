import type { PathwayStep } from '../../../schemas/index.ts';
import { type ShownRoute, routesFor } from '../disagreement.ts';
import type { Head, Lookups, NamedCard, Viewed } from './view.ts';

/** A step with its texts as safe HTML and the pages that belong to it. */
export interface StepView { step: PathwayStep; number: number; what: string | undefined; ifNot: string | undefined; uses: readonly NamedCard[] }

/** All that the page of a pathway shows. */
export interface PathwayView {
  head: Head;
  pathway: Viewed<'pathways'>['data'];
  html: Viewed<'pathways'>['html'];
  steps: readonly StepView[];
  next: readonly NamedCard[];
  /** The ways to put things right that fit it. */
  routes: readonly ShownRoute[];
}

/** What the page of a pathway shows, worked out from its entry and what it names. */
export function pathwayView({ data: pathway, html }: Viewed<'pathways'>, find: Lookups): PathwayView {
  return {
    head: { title: pathway.title, description: pathway.summary ?? pathway.title, crumbs: [{ label: 'Step by step', href: '/pathways/' }], entry: pathway },
    pathway, html,
    steps: pathway.steps.map((step, index) => ({ step, number: index + 1, what: html[`steps.${index}.what`], ifNot: html[`steps.${index}.ifNot`], uses: find.cards(step.uses ?? []) })),
    routes: routesFor({ collection: 'pathways', section: pathway.section, themes: pathway.themes }, find.cards),
    next: find.cards((pathway.next ?? []).map((id) => `pathways/${id}`)),
  };
}
