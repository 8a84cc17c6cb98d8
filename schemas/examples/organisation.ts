import type { Organisation } from '../index.ts';
import { upkeepExample } from './upkeep.ts';

/** An organisation as it could be, with every field filled in. Tests bend it; nobody publishes it. */
export const organisationExample: Organisation = {
  name: 'Four Rivers Community NHS Trust',
  kind: 'nhs',
  summary: 'It runs the children’s therapies and community nursing.',
  website: 'https://fourrivers-trust.example.org',
  contact: {
    role: 'Patient advice team', phone: '01632 960 210', hours: 'Monday to Friday, 10am to 3pm', textRelay: 'Text 07700 900 210',
    email: 'advice@fourrivers-trust.example.org', form: 'https://fourrivers-trust.example.org/ask', address: 'Marsh House\nZZ1 2AB',
  },
  ...upkeepExample,
  lastReviewed: '2026-08-03',
  reviewBy: '2027-08-03',
  changeNote: 'The trust has a new telephone number.',
  changedOn: '2026-03-02',
  imported: { from: 'The former website', on: '2026-01-05', reference: 'provider-44', url: 'https://old.eastmarsh.example.org/providers/44' },
};
