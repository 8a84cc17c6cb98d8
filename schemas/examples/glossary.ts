import type { Glossary } from '../index.ts';
import { upkeepExample } from './upkeep.ts';

/** A glossary as it could be, with every field filled in. Tests bend it; nobody publishes it. */
export const glossaryExample: Glossary = {
  terms: [
    { id: 'ehc-plan', term: 'Education, health and care plan', acronym: 'EHC plan', plain: 'A legal document that says what help a child or young person must get.', familiesType: ['ehcp', 'statement'], see: ['pathways/ehc-needs-assessment'], linked: true, proposed: false },
    { id: 'individual-support-plan', term: 'Individual Support Plan', plain: 'A plan that the government has proposed. It is not law.', proposed: true },
  ],
  ...upkeepExample,
  changeNote: 'There are new words for health.',
  changedOn: '2026-03-02',
  imported: { from: 'The former website', on: '2026-01-05', reference: 'glossary', url: 'https://old.eastmarsh.example.org/glossary' },
};
