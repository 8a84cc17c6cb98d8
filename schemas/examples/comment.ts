import type { Comment } from '../index.ts';
import { upkeepExample } from './upkeep.ts';

/** A comment as it could be, with every field filled in. Tests bend it; nobody publishes it. */
export const commentExample: Comment = {
  title: 'We could not find the short breaks',
  receivedOn: '2026-02-02',
  from: 'parent-carers',
  about: ['content', 'accessibility'],
  themes: ['short-breaks'],
  areas: ['harbour'],
  level: 'consultation',
  said: 'Several families said that the page of short breaks was hard to find.',
  response: 'You are right. It was five links away from the first page.',
  action: 'We put it on the first page of social care.',
  respondedOn: '2026-02-20',
  status: 'done',
  doneOn: '2026-03-16',
  related: ['guides/social-care/short-breaks'],
  ...upkeepExample,
  lastReviewed: '2026-06-01',
  reviewBy: '2027-06-01',
  changeNote: 'It is done.',
  changedOn: '2026-03-02',
  publishFrom: '2026-02-20',
  imported: { from: 'The former website', on: '2026-01-05', reference: 'comment-9', url: 'https://old.eastmarsh.example.org/comments/9' },
};
