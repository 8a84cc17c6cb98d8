import type { Pathway } from '../index.ts';
import { otherFormsExample, upkeepExample } from './upkeep.ts';

/** A pathway as it could be, with every field filled in. Tests bend it; nobody publishes it. */
export const pathwayExample: Pathway = {
  title: 'From a worry about talking to help',
  summary: 'What happens between the first worry about a child’s talking and regular therapy.',
  alsoKnownAs: ['Late talker'],
  kind: 'care',
  section: 'health',
  themes: ['health', 'early-years'],
  needs: ['speech-language-communication'],
  ages: { min: 0, max: 11 },
  carePathways: ['slcn-including-feeding'],
  steps: [
    {
      title: 'You tell somebody', who: 'You, the nursery or the health visitor', what: 'Ring the advice line. You need no letter.',
      within: { number: 5, unit: 'working-days' }, counted: 'the day you ring', receive: 'A call from a therapist.',
      ifNot: 'Ring the clinic desk and ask for the head of therapies.', uses: ['services/talking-advice-line'],
    },
    {
      title: 'A therapist meets your child', who: 'A speech and language therapist', limit: 'ehc-advice',
      branches: [{ if: 'talking is on its way', then: 'You get things to try at home.', page: 'guides/education/nursery' }],
    },
  ],
  next: ['talking-as-an-adult'],
  noNext: 'For stammering alone there is no adult pathway in Eastmarsh.',
  sources: [{ label: 'The trust’s standards', url: 'https://fourrivers-trust.example.org/standards' }],
  legislation: ['children-and-families-act-2014'],
  otherForms: otherFormsExample,
  formerAddresses: ['/pathways/former-name/'],
  ...upkeepExample,
  owner: 'Therapies manager',
  lastReviewed: '2026-07-06',
  reviewBy: '2027-07-06',
  changeNote: 'You can now ring without a letter.',
  changedOn: '2026-03-02',
  imported: { from: 'The former website', on: '2026-01-05', reference: 'pathway-2', url: 'https://old.eastmarsh.example.org/pathways/2' },
};
