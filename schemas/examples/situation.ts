import type { Situation } from '../index.ts';
import { otherFormsExample, upkeepExample } from './upkeep.ts';

/** A situation as it could be, with every field filled in. Tests bend it; nobody publishes it. */
export const situationExample: Situation = {
  title: 'My child has started to stammer',
  summary: 'For parents of young children whose words get stuck. It leads to advice for today and to the team that helps.',
  alsoKnownAs: ['My child stutters'],
  group: 'worry',
  order: 7,
  urgent: true,
  urgentHelp: 'If your child cannot breathe or swallow, ring 999.',
  themes: ['early-years', 'health'],
  needs: ['speech-language-communication'],
  ages: { min: 2, max: 7 },
  audience: ['parent-carer'],
  first: [{ page: 'services/talking-advice-line', why: 'A therapist listens and tells you whether to wait.' }],
  questions: [{ question: 'Is it my fault?', answer: 'No. Stammering often begins when many new words come at once.' }],
  education: [{ page: 'guides/education/nursery', why: 'Nursery can give your child time to finish.' }],
  health: [{ page: 'pathways/talking', why: 'It shows each step and how long it takes.' }],
  socialCare: [{ page: 'services/family-centre', why: 'Other parents there have been through it.' }],
  adulthood: [{ page: 'guides/preparing-for-adulthood/interviews', why: 'What employers must change for people who stammer.' }],
  family: [{ page: 'guides/help/who-can-help', why: 'Who can come to a meeting with you.' }],
  next: ['starting-school'],
  otherForms: otherFormsExample,
  formerAddresses: ['/explore/former-name/'],
  ...upkeepExample,
  changeNote: 'The advice line has longer hours.',
  changedOn: '2026-03-02',
  imported: { from: 'The former website', on: '2026-01-05', reference: 'page-31', url: 'https://old.eastmarsh.example.org/pages/31' },
};
