import { questionIds } from '../framework/questions.ts';
import type { Guide } from '../index.ts';
import { otherFormsExample, upkeepExample } from './upkeep.ts';

/** A guide as it could be, with every field filled in. Tests bend it; nobody publishes it. */
export const guideExample: Guide = {
  title: 'What to do when you disagree',
  summary: 'The ways to put things right, from a talk with the school to an appeal.',
  alsoKnownAs: ['Complaining', 'Appealing'],
  inWords: 'Somebody has said no, and I do not agree',
  homeOrder: 4,
  order: 10,
  themes: ['rights'],
  needs: ['autism'],
  ages: { min: 0, max: 25 },
  audience: ['parent-carer', 'young-person'],
  adulthoodThemes: ['information-advice-guidance'],
  related: ['pathways/ehc-needs-assessment'],
  expectations: Object.fromEntries(questionIds.map((id) => [id, 'We expect every provider to tell you this in plain words.'])),
  links: [{ label: 'The tribunal’s own guide', url: 'https://tribunal.example.org/guide' }],
  legislation: ['children-and-families-act-2014', 'equality-act-2010'],
  quickExit: false,
  notLawYet: false,
  otherForms: otherFormsExample,
  formerAddresses: ['/help/former-name/'],
  ...upkeepExample,
  changeNote: 'Mediation has a new telephone number.',
  changedOn: '2026-03-02',
  imported: { from: 'The former website', on: '2026-01-05', reference: 'page-12', url: 'https://old.eastmarsh.example.org/pages/12' },
};
