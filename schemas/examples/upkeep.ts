import type { Guide } from '../index.ts';
import type { OtherForm } from '../types/other-form.ts';
import type { Inspection, Result } from '../types/quality.ts';
import type { ContactFor, Training } from '../types/staff.ts';

/** What every example says of its upkeep, unless it says otherwise after it. What changed and where it came from is its own. */
export const upkeepExample = {
  owner: 'Local Offer manager',
  lastReviewed: '2026-10-05',
  reviewEvery: 12,
  reviewBy: '2027-10-05',
  meets: ['cfa-30-1-a'],
  coProducedWith: ['Eastmarsh parent carer forum'],
  publishFrom: '2026-01-05',
  hideAfter: '2030-12-31',
} satisfies Partial<Guide>;

/** The other forms of every example that can have some: together they fill in every field. */
export const otherFormsExample: OtherForm[] = [
  { kind: 'film', title: 'What happens at the first visit', url: 'https://films.example.org/first-visit', minutes: 4, megabytes: 38.5, captions: true, signed: true },
  { kind: 'audio', title: 'A parent tells how it was', url: 'https://films.example.org/a-parent.mp3', minutes: 6, transcript: 'https://films.example.org/a-parent', words: 'I rang on a Monday.' },
  { kind: 'translation', title: 'All of this page', url: 'https://eastmarsh.example.org/leaflets/polish.pdf', language: 'Polish', pages: 3 },
];

/** How good the examples that can say it are: together they fill in every field. */
export const qualityExample: { inspections: Inspection[]; results: Result[] } = {
  inspections: [{ body: 'ofsted', on: '2026-02-11', outcome: 'Inspectors found that pupils who find talking hard are understood.', report: 'https://inspections.example.org/999901' }],
  results: [{ what: 'Eight of ten children talk more after a year.', need: 'One child in nine here starts school without clear speech.', on: '2026-07-31', source: 'Count of 140 children by the clinic', url: 'https://eastmarsh.example.org/results' }],
};

/** Whom the examples name for what, and what their staff learn. */
export const staffExample: { otherContacts: ContactFor[]; training: Training[] } = {
  otherContacts: [{ purpose: 'unhappy', contact: { role: 'Head of therapies', phone: '01632 960 224', hours: 'Weekdays, 9am to 4pm', textRelay: 'Text 07700 900 224', email: 'head@hilltop.example.org', form: 'https://hilltop.example.org/complain', address: 'Hilltop clinic\nZZ9 9ZZ' } }],
  training: [{ what: 'Working with interpreters', on: '2026-09-07', who: 'All staff' }],
};
