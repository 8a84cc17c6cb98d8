import type { Survey } from '../../schemas/index.ts';

/** How a survey stands on a day: announced, open on its first and last day and between them, or over. */
export type SurveyState = 'coming' | 'open' | 'over';

type Days = Pick<Survey, 'opens' | 'closes'>;

/** How a survey stands on a day. Days are text, `YYYY-MM-DD`. */
export const surveyState = ({ opens, closes }: Days, today: string): SurveyState => (today < opens ? 'coming' : today > closes ? 'over' : 'open');

/** True for a survey that is over and of which nothing says what came of it. */
export const lacksResult = (survey: Days & Pick<Survey, 'result'>, today: string): boolean => surveyState(survey, today) === 'over' && survey.result === undefined;

/** Surveys by how they stand: the open ones by what closes first, the announced by what opens first, the others by what closed last. */
export function surveysOn<One extends { data: Days }>(surveys: readonly One[], today: string): Record<SurveyState, One[]> {
  const by = (state: SurveyState, day: 'opens' | 'closes'): One[] =>
    surveys.filter(({ data }) => surveyState(data, today) === state).toSorted((a, b) => (a.data[day] < b.data[day] ? -1 : a.data[day] > b.data[day] ? 1 : 0));
  return { open: by('open', 'closes'), coming: by('coming', 'opens'), over: by('over', 'closes').toReversed() };
}
