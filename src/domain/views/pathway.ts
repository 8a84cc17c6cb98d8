import type { PathwayStep } from '../../../schemas/index.ts';
import { type ShownRoute, routesFor } from '../disagreement.ts';
import { runningTotals, type StepTime, stepTime } from '../step-times.ts';
import type { Head, Lookups, NamedCard, Viewed } from './view.ts';

/** A way on from a step, with the page that tells more about it. */
export interface BranchView { if: string; then: string; page: NamedCard | undefined }

/** A step with its time, its texts as safe HTML and the pages that belong to it. */
export interface StepView {
  step: PathwayStep;
  /** Its place among the steps, from 1. */
  number: number;
  time: StepTime | undefined;
  /** By when it is over on the clock that runs through the pathway, as "by week 6". */
  total: string | undefined;
  what: string | undefined;
  ifNot: string | undefined;
  branches: readonly BranchView[];
  uses: readonly NamedCard[];
}

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
  const totals = runningTotals(pathway.steps);
  return {
    head: { title: pathway.title, description: pathway.summary ?? pathway.title, crumbs: [{ label: 'Step by step', href: '/pathways/' }], entry: pathway },
    pathway, html,
    steps: pathway.steps.map((step, index) => ({
      step, number: index + 1, time: stepTime(step), total: totals[index], what: html[`steps.${index}.what`], ifNot: html[`steps.${index}.ifNot`],
      branches: (step.branches ?? []).map(({ if: when, then, page }) => ({ if: when, then, page: page ? find.cards([page])[0] : undefined })),
      uses: find.cards(step.uses ?? []),
    })),
    routes: routesFor({ collection: 'pathways', section: pathway.section, themes: pathway.themes }, find.cards),
    next: find.cards((pathway.next ?? []).map((id) => `pathways/${id}`)),
  };
}
