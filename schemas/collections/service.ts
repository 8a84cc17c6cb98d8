import * as z from 'zod';
import { field } from '../field.ts';
import { assessmentsNeeded, decisionMakers, diagnosesNeeded, ehcPlansNeeded, personalBudgets, referralRoutes } from '../framework/vocabularies/access.ts';
import { legislation } from '../framework/vocabularies/legislation.ts';
import { carePathways, needs } from '../framework/vocabularies/needs.ts';
import { audiences, commissioners } from '../framework/vocabularies/people.ts';
import { adulthoodThemes, deliveryModes, sections, serviceStates, themes, tiers, times } from '../framework/vocabularies/services.ts';
import { choice, choices } from '../types/choice.ts';
import { webAddress } from '../types/contact-details.ts';
import { day } from '../types/day.ts';
import { ageRange, contact, cost, duration, place, waitingTime } from '../types/groups.ts';
import { opening } from '../types/opening.ts';
import { photos } from '../types/picture.ts';
import { quality } from '../types/quality.ts';
import { reference, references, texts } from '../types/reference.ts';
import { staff } from '../types/staff.ts';
import { longText, markdown, text } from '../types/text.ts';
import { yesNo } from '../types/yes-no.ts';
import { otherForms } from './other-forms.ts';
import { addresses, upkeep } from './upkeep.ts';

/** Who can ask for the service and how. SE7 service question 4. */
const referral = () =>
  z.strictObject({
    routes: field(choices(referralRoutes), { label: 'Who can ask', hint: 'Every way in.', widget: 'choices', vocabulary: 'referral-routes' }),
    how: field(markdown(3000).optional(), { label: 'What to do', hint: 'The steps, in order: whom to ring, what to send, what happens next.', widget: 'markdown' }),
    responds: field(duration().optional(), { label: 'You hear back within', hint: 'How long until somebody answers.', widget: 'group' }),
  });

/** How it is decided who can use the service. SE7 service question 5. */
const decision = () =>
  z.strictObject({
    maker: field(choice(decisionMakers), { label: 'Who decides', hint: 'The person, team or panel that says yes or no.', widget: 'choice', vocabulary: 'decision-makers' }),
    how: field(markdown(3000).optional(), { label: 'How it is decided', hint: 'What they look at, and when they meet.', widget: 'markdown' }),
    within: field(duration().optional(), { label: 'How long it takes', hint: 'From a complete request to the decision.', widget: 'group' }),
    told: field(longText(400).optional(), { label: 'How you hear', hint: 'How families are told the decision and the reasons.', widget: 'long-text' }),
    challenge: field(markdown(2000).optional(), { label: 'If you disagree', hint: 'What a family can do when the answer is no.', widget: 'markdown' }),
  });

/** Whether the service is running. */
const status = () =>
  z.strictObject({
    state: field(choice(serviceStates), { label: 'Is it running?', hint: 'As it is today.', widget: 'choice', vocabulary: 'service-states', openReferral: 'service.status' }),
    since: field(day().optional(), { label: 'Since', hint: 'The day on which that began.', widget: 'date', past: true }),
    until: field(day().optional(), { label: 'Until', hint: 'The day on which it ends or starts again, when it is known.', widget: 'date' }),
    note: field(longText(500).optional(), { label: 'Why, and what it means', hint: 'What families will notice.', widget: 'long-text' }),
  });

/** A service, as it is written at the top of a file in `content/services/`. Its body says what the service does. */
export const serviceSchema = z.strictObject({
  name: field(text(100), { label: 'Name', hint: 'The name people already use for the service.', widget: 'text', openReferral: 'service.name', example: 'Portage home visiting' }),
  summary: field(text(300).optional(), { label: 'Summary', hint: 'What it is and for whom, in one or two sentences.', widget: 'long-text', expected: true, openReferral: 'service.description' }),
  alsoKnownAs: field(texts(80).optional(), { label: 'Also known as', hint: 'Other names that families use or remember.', widget: 'texts', openReferral: 'service.alternate_name' }),
  organisation: field(reference().optional(), { label: 'Organisation', hint: 'Who provides it.', widget: 'reference', refersTo: ['organisations'], expected: true }),
  section: field(choice(sections).optional(), { label: 'Section', hint: 'The part of the Local Offer where it belongs.', widget: 'choice', vocabulary: 'sections', expected: true }),
  themes: field(choices(themes).optional(), { label: 'Topics', hint: 'What it is about.', widget: 'choices', vocabulary: 'themes', expected: true }),
  tier: field(choice(tiers).optional(), { label: 'Level of help', hint: 'Whether everyone can use it, or it needs extra steps.', widget: 'choice', vocabulary: 'tiers', expected: true }),
  status: field(status().optional(), { label: 'Status', hint: 'Whether it is running as usual. Left out means open.', widget: 'group' }),
  needs: field(choices(needs).optional(), { label: 'Needs', hint: 'The needs it is made for. Leave it out when it is for any child or young person.', widget: 'choices', vocabulary: 'needs' }),
  ages: field(ageRange().optional(), { label: 'Ages', hint: 'The ages it is for. Left out is shown as not stated, never as all ages.', widget: 'group', expected: true }),
  audience: field(choices(audiences).optional(), { label: 'For whom', hint: 'Who uses it themselves. Begin with whom it is for most of all.', widget: 'choices', vocabulary: 'audiences' }),
  inArea: field(yesNo().optional(), { label: 'In our area', hint: 'Whether it is inside the council’s area. Families also need what is outside.', widget: 'yes-no', expected: true }),
  outOfAreaReason: field(longText(300).optional(), { label: 'Why it is listed', hint: 'For a service outside the area: who from here uses it.', widget: 'long-text' }),
  coversWholeArea: field(yesNo().optional(), { label: 'Covers the whole area', hint: 'Whether people anywhere in the council’s area can use it.', widget: 'yes-no' }),
  areas: field(references().optional(), { label: 'Areas', hint: 'The parts of the council’s area that it serves, when it is not all of it.', widget: 'references', refersTo: ['areas'] }),
  eligibility: field(markdown(3000).optional(), { label: 'Who can use it', hint: 'The criteria in plain words. A targeted or specialist service must have them.', widget: 'markdown', openReferral: 'service.eligibility_description' }),
  notEligible: field(markdown(2000).optional(), { label: 'If it is not for you', hint: 'Where a family that does not meet the criteria can turn instead.', widget: 'markdown' }),
  assessmentNeeded: field(choice(assessmentsNeeded).optional(), { label: 'Assessment', hint: 'Whether somebody must assess the child or young person first.', widget: 'choice', vocabulary: 'assessments-needed' }),
  diagnosisNeeded: field(choice(diagnosesNeeded).optional(), { label: 'Diagnosis', hint: 'Whether a diagnosis is needed.', widget: 'choice', vocabulary: 'diagnoses-needed' }),
  ehcPlanNeeded: field(choice(ehcPlansNeeded).optional(), { label: 'EHC plan', hint: 'Whether an education, health and care plan is needed.', widget: 'choice', vocabulary: 'ehc-plans-needed' }),
  referral: field(referral().optional(), { label: 'How to start', hint: 'Who can ask, and what to do.', widget: 'group', expected: true }),
  decision: field(decision().optional(), { label: 'How decisions are made', hint: 'Who decides, how, how long it takes, how you hear and how to challenge it.', widget: 'group' }),
  waiting: field(waitingTime().optional(), { label: 'Waiting time', hint: 'How long people wait, with the day on which that was measured.', widget: 'group' }),
  cost: field(cost().optional(), { label: 'Cost', hint: 'What families pay. Left out is shown as not stated, never as free.', widget: 'group', expected: true }),
  personalBudget: field(choices(personalBudgets).optional(), { label: 'Personal budget', hint: 'Whether it can be paid with a personal budget or direct payment.', widget: 'choices', vocabulary: 'personal-budgets' }),
  whatToExpect: field(markdown(3000).optional(), { label: 'What to expect', hint: 'What happens the first time, and after that.', widget: 'markdown' }),
  contact: field(contact().optional(), { label: 'Contact', hint: 'How to reach the team.', widget: 'group', expected: true }),
  ...staff,
  website: field(webAddress().optional(), { label: 'Website', hint: 'The page of the service itself.', widget: 'web-address', openReferral: 'service.url' }),
  places: field(z.array(place()).optional(), { label: 'Places', hint: 'Where it is, with what makes each place usable.', widget: 'list' }),
  photos: field(photos().optional(), { label: 'Pictures', hint: 'What somebody sees who comes for the first time: the door, the waiting place, the room.', widget: 'list' }),
  delivery: field(choices(deliveryModes).optional(), { label: 'How it is given', hint: 'At a place, at home, in school, online or by phone.', widget: 'choices', vocabulary: 'delivery-modes' }),
  ...opening,
  when: field(choices(times).optional(), { label: 'When', hint: 'Term time, holidays, evenings or weekends.', widget: 'choices', vocabulary: 'times' }),
  languages: field(texts(60).optional(), { label: 'Languages', hint: 'Languages besides English, also British Sign Language and Makaton. Name the language first. What follows a comma, such as “by phone”, is not a part of its name in the search.', widget: 'texts' }),
  commissionedBy: field(choice(commissioners).optional(), { label: 'Paid for by', hint: 'Who pays for the service.', widget: 'choice', vocabulary: 'commissioners' }),
  commissionedUntil: field(day().optional(), { label: 'Paid for until', hint: 'The day on which the contract ends.', widget: 'date' }),
  ...quality,
  carePathways: field(choices(carePathways).optional(), { label: 'Care pathways', hint: 'The pathways that it is part of.', widget: 'choices', vocabulary: 'care-pathways' }),
  adulthoodThemes: field(choices(adulthoodThemes).optional(), { label: 'Preparing for adulthood', hint: 'What it prepares for.', widget: 'choices', vocabulary: 'adulthood-themes' }),
  worksWith: field(references().optional(), { label: 'Works with', hint: 'Services that it works closely with.', widget: 'references', refersTo: ['services'] }),
  alternatives: field(references().optional(), { label: 'Instead', hint: 'Where families can turn while it is limited, paused or closing.', widget: 'references', refersTo: ['services', 'settings', 'guides'] }),
  noAlternatives: field(yesNo().optional(), { label: 'There is no alternative', hint: 'Say true when there is honestly nothing else.', widget: 'yes-no' }),
  legislation: field(choices(legislation).optional(), { label: 'The law', hint: 'The Acts behind the service.', widget: 'choices', vocabulary: 'legislation' }),
  ...otherForms,
  ...addresses,
  ...upkeep,
});

export type Service = z.output<typeof serviceSchema>;
