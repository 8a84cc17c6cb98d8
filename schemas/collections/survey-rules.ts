import type { Rule } from '../rules.ts';
import type { Survey } from './survey.ts';

const daysInOrder: Rule<Survey> = ({ opens, closes }) =>
  opens && closes && closes < opens
    ? [{ rule: 'SurveyReversed', field: 'closes', message: `The last day (${closes}) is before the first (${opens}).`, fix: 'Put the two days in order.' }]
    : [];

export const surveyRules: Rule<Survey>[] = [daysInOrder];
