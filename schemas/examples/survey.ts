import type { Survey } from '../index.ts';
import { upkeepExample } from './upkeep.ts';

/** A survey as it could be, with every field filled in. Tests bend it; nobody publishes it. */
export const surveyExample: Survey = {
  title: 'When should the toy library be open?',
  summary: 'The toy library can be open on one more day. Which day it is will follow the answers.',
  opens: '2026-05-04',
  closes: '2026-06-12',
  asked: ['parent-carer'],
  level: 'consultation',
  how: 'Answer three questions on the web, at the desk or by telephone.',
  url: 'https://eastmarsh.example.org/surveys/toy-library',
  contact: {
    role: 'Participation officer', phone: '01632 960 240', hours: 'Weekdays, 9am to 4pm', textRelay: 'Text 07700 900 240',
    email: 'participation@eastmarsh.example.org', form: 'https://eastmarsh.example.org/participation', address: 'Town Hall\nEastmarsh',
  },
  themes: ['early-years'],
  areas: ['harbour'],
  answers: 61,
  result: 'Most families asked for Saturdays. The library is open on Saturdays from September 2026.',
  related: ['guides/social-care/short-breaks'],
  ...upkeepExample,
  lastReviewed: '2026-07-06',
  reviewBy: '2027-07-06',
  changeNote: 'The result is here.',
  changedOn: '2026-07-06',
  imported: { from: 'The former website', on: '2026-01-05', reference: 'survey-3', url: 'https://old.eastmarsh.example.org/surveys/3' },
};
