import { type SurveyState, surveysOn } from '../surveys.ts';
import type { Lookups, NamedCard, Viewed } from './view.ts';

/** A survey as the page “You said, we did” shows it. */
export interface SurveyView {
  id: string;
  survey: Viewed<'surveys'>['data'];
  html: Viewed<'surveys'>['html'];
  related: readonly NamedCard[];
  /** The names of the areas that it is about; empty where it is about all of them. */
  areas: readonly string[];
}

/** Surveys by how they stand on the day on which the page is made. */
export function surveysView(surveys: readonly Viewed<'surveys'>[], find: Lookups): Record<SurveyState, SurveyView[]> {
  const { open, coming, over } = surveysOn(surveys, find.today);
  const shown = ({ id, data, html }: Viewed<'surveys'>): SurveyView => ({ id, survey: data, html, related: find.cards(data.related ?? []), areas: (data.areas ?? []).map(find.areaName) });
  return { open: open.map(shown), coming: coming.map(shown), over: over.map(shown) };
}
