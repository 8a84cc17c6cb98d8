import type { Checker } from '../index.ts';
import { upkeepExample } from './upkeep.ts';

/** Questions as they could be, with every field filled in. Tests bend them; nobody publishes them. */
export const checkerExample: Checker = {
  title: 'Is the talking advice line for us?',
  summary: 'Two questions that help you to see whom to ring first about talking.',
  alsoKnownAs: ['Does my child need speech therapy?'],
  order: 3,
  about: ['services/talking-advice-line', 'guides/education/nursery', 'pathways/talking'],
  section: 'health',
  themes: ['early-years', 'health'],
  needs: ['speech-language-communication'],
  ages: { min: 0, max: 7 },
  audience: ['parent-carer'],
  questions: [
    { id: 'worried', question: 'Does something about your child’s talking worry you?', hint: 'Any worry counts.', answers: [{ answer: 'Yes', leadsTo: 'swallowing' }, { answer: 'I am not sure', leadsTo: 'ring' }] },
    { id: 'swallowing', question: 'Does your child also choke or cough when they eat?', answers: [{ answer: 'Yes', leadsTo: 'doctor' }, { answer: 'No', leadsTo: 'ring' }] },
  ],
  outcomes: [
    { id: 'doctor', title: 'Speak to your doctor this week', text: 'Say that eating is hard for your child.', next: [{ page: 'services/talking-advice-line', why: 'A therapist tells you what to do until then.' }] },
    { id: 'ring', title: 'Ring the advice line', next: [{ page: 'services/talking-advice-line', why: 'You need no letter, and no worry is too small.' }] },
  ],
  rule: 'A therapist decides after a first talk with you.',
  formerAddresses: ['/is-this-for-me/former-name/'],
  ...upkeepExample,
  changeNote: 'The advice line has longer hours.',
  changedOn: '2026-03-02',
  imported: { from: 'The former website', on: '2026-01-05', reference: 'page-32', url: 'https://old.eastmarsh.example.org/pages/32' },
};
