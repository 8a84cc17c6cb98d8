import type { Removed } from '../index.ts';
import { upkeepExample } from './upkeep.ts';

/** A notice of a removed page as it could be, with every field filled in. Tests bend it; nobody publishes it. */
export const removedExample: Removed = {
  title: 'Saturday toy library',
  formerAddresses: ['/services/saturday-toy-library/'],
  removedOn: '2026-07-31',
  why: 'The toy library closed in July, because the hall was sold.',
  instead: ['services/talking-advice-line'],
  ...upkeepExample,
  changeNote: 'The toys went to the family hubs.',
  changedOn: '2026-03-02',
  publishFrom: '2026-08-01',
  imported: { from: 'The former website', on: '2026-01-05', reference: 'page-77', url: 'https://old.eastmarsh.example.org/pages/77' },
};
