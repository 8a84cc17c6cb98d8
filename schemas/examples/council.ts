import type { Contact, Council } from '../index.ts';
import { upkeepExample } from './upkeep.ts';

const contact: Contact = {
  role: 'Local Offer team', phone: '01632 960 200', hours: 'Monday to Friday, 9am to 5pm', textRelay: 'Text 07700 900 200',
  email: 'localoffer@eastmarsh.example.org', form: 'https://www.eastmarsh.example.org/ask', address: 'Local Offer team\nEastmarsh Council\nZZ1 1AA',
};

/** A council as it could be, with every field filled in. Tests bend it; nobody publishes it. */
export const councilExample: Council = {
  name: 'Eastmarsh Council',
  siteName: 'SEND Local Offer',
  siteUrl: 'https://localoffer.eastmarsh.example.org',
  website: 'https://www.eastmarsh.example.org',
  demonstration: true,
  regionalPartnership: { name: 'Four Rivers Partnership', website: 'https://fourrivers.example.org', logo: 'four-rivers.svg' },
  guide: {
    role: 'Local Offer guide',
    contact: { ...contact, role: 'Local Offer guide' },
    helps: 'Ring if you cannot find something, or if you do not know where to start.',
  },
  urgentHelp: 'If somebody is in danger now, ring 999.',
  safeguarding: { ...contact, role: 'Children’s front door', phone: '01632 960 299', hours: 'Day and night' },
  areas: [
    { id: 'harbour', name: 'The Harbour', postcodes: ['ZZ1', 'ZZ2'] },
    { id: 'upper-marsh', name: 'Upper Marsh', postcodes: ['ZZ3'] },
  ],
  integratedCareBoard: { label: 'NHS Four Rivers Integrated Care Board', url: 'https://icb.fourrivers.example.org' },
  feedback: {
    service: 'endpoint',
    endpoint: 'https://forms.eastmarsh.example.org/local-offer',
    contact,
    commentsAnsweredWithin: 60,
    answersWithin: '10 working days',
  },
  editing: {
    backend: 'github', repository: 'eastmarsh-council/local-offer', branch: 'main', host: 'https://git.eastmarsh.example.org', applicationId: '4f1c9b',
    signInService: 'https://sign-in.eastmarsh.example.org', signInSite: 'localoffer.eastmarsh.example.org', openAuthoring: true,
  },
  brand: { colour: '#3b2f63', link: '#2a4d8f', button: '#1a6b4f', font: 'Verdana, sans-serif', logo: 'eastmarsh.svg', logoAlt: 'Eastmarsh Council' },
  accessibility: {
    status: 'partially',
    preparedOn: '2026-03-02',
    reviewedOn: '2026-09-07',
    testedOn: '2026-09-01',
    testedBy: 'Tested by the council on ten pages of different kinds.',
    issues: ['Some older documents are pictures of text. We replace them by March 2027.'],
    disproportionateBurden: ['The film archive has no captions. Ask us for the words of any film.'],
    outOfScope: ['Minutes from before 23 September 2018 are not tagged for screen readers.'],
    formats: contact,
  },
  privacy: {
    officer: { ...contact, role: 'Data protection officer', email: 'dataprotection@eastmarsh.example.org' },
    messagesKept: '12 months',
    visitsLogged: 'The time, the page and the internet address, for security. It is deleted after 30 days.',
  },
  coverage: { requiredThemes: ['disagree'], requiredItems: ['sch2-para-15-a'] },
  freshness: { markAfter: 0, lowerAfter: 90, unlistAfter: 365, unlistMany: false },
  ownQuestions: [{ questions: 'service', id: 'first-visit', question: 'What happens at the first visit?', hint: 'Who is there, how long it takes and what to bring.' }],
  languages: [{ label: 'Polski', url: 'https://www.eastmarsh.example.org/pl/oferta-lokalna' }],
  ...upkeepExample,
  lastReviewed: '2026-09-07',
  reviewEvery: 6,
  reviewBy: '2027-03-01',
  changeNote: 'The Local Offer guide can now be rung on Saturdays.',
  changedOn: '2026-03-02',
  publishFrom: '2026-03-02',
  imported: { from: 'The former website', on: '2026-02-01', reference: 'council-1', url: 'https://old.eastmarsh.example.org/council' },
};
