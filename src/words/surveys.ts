import type { SurveyState } from '../domain/surveys.ts';

/** The words about surveys and consultations. */
export const surveyWords = {
  headings: { open: 'Have your say now', coming: 'What we ask next', over: 'Surveys that are over' } satisfies Record<SurveyState, string>,
  days: {
    open: (_opens: string, closes: string): string => `Open until ${closes}`,
    coming: (opens: string, closes: string): string => `From ${opens} to ${closes}`,
    over: (_opens: string, closes: string): string => `Closed since ${closes}`,
  } satisfies Record<SurveyState, (opens: string, closes: string) => string>,
  answer: (title: string): string => `Answer: ${title}`,
  everybody: 'Everybody',
  how: 'How to take part',
  result: 'What came of it',
  answers: (number: number): string => (number === 1 ? 'One person answered.' : `${number.toLocaleString('en-GB')} people answered.`),
  noResult: 'It is over. What came of it is not here yet.',
  where: 'Where:',
} as const;
