import * as z from 'zod';
import { field } from '../field.ts';
import { needs } from '../framework/vocabularies/needs.ts';
import { reportFields } from '../framework/sen-information-report.ts';
import { phases } from '../framework/vocabularies/ages.ts';
import { resourcedProvisions, settingTypes } from '../framework/vocabularies/settings.ts';
import { says } from '../message.ts';
import { choice, choices } from '../types/choice.ts';
import { webAddress } from '../types/contact-details.ts';
import { ageRange, contact, place } from '../types/groups.ts';
import { wholeNumber } from '../types/numbers.ts';
import { opening } from '../types/opening.ts';
import { photos } from '../types/picture.ts';
import { quality } from '../types/quality.ts';
import { reference, references, texts } from '../types/reference.ts';
import { staff } from '../types/staff.ts';
import { longText, markdown, text } from '../types/text.ts';
import { yesNo } from '../types/yes-no.ts';
import { otherForms } from './other-forms.ts';
import { addresses, upkeep } from './upkeep.ts';

/** Special provision inside a mainstream setting. */
const resourced = () =>
  z.strictObject({
    kind: field(choice(resourcedProvisions), { label: 'Kind', hint: 'Resourced provision, an SEN unit, both or none.', widget: 'choice', vocabulary: 'resourced-provisions' }),
    needs: field(choices(needs).optional(), { label: 'Needs', hint: 'The needs that the places are for.', widget: 'choices', vocabulary: 'needs' }),
    places: field(wholeNumber(1, 1000).optional(), { label: 'Number of places', hint: 'How many places there are.', widget: 'number' }),
    note: field(markdown(2000).optional(), { label: 'How it works', hint: 'How pupils are taught, and how places are given.', widget: 'markdown' }),
  });

/** What a SEN information report must say and no SE7 question asks: Markdown by the part. */
const senReport = () =>
  z.strictObject(Object.fromEntries(reportFields.map(({ name, label, hint }) => [name, field(markdown(3000).optional(), { label, hint, widget: 'markdown' })])));

/** An early years setting, school, college or alternative provision, as it is written in `content/settings/`. Its body introduces it. */
export const settingSchema = z.strictObject({
  name: field(text(140), { label: 'Name', hint: 'The name of the setting.', widget: 'text', openReferral: 'service.name' }),
  summary: field(text(300).optional(), { label: 'Summary', hint: 'What kind of setting it is and for whom, in one or two sentences.', widget: 'long-text', expected: true }),
  alsoKnownAs: field(texts(80).optional(), { label: 'Also known as', hint: 'Other names that families use or remember.', widget: 'texts' }),
  urn: field(z.string({ error: ({ input }) => (input === undefined ? undefined : says('The URN is not text.', 'Put quotation marks round it.')) }).regex(/^\d{5,6}$/, { error: () => says('This is not a URN.', 'Write the five or six digits of its unique reference number, in quotation marks.') }).optional(), { label: 'URN', hint: 'The unique reference number in the register of schools, in quotation marks.', widget: 'text', example: '"141308"' }),
  type: field(choice(settingTypes).optional(), { label: 'Type', hint: 'What kind of setting it is.', widget: 'choice', vocabulary: 'setting-types', expected: true }),
  phase: field(choice(phases).optional(), { label: 'Phase', hint: 'The phase of education.', widget: 'choice', vocabulary: 'phases' }),
  ages: field(ageRange().optional(), { label: 'Ages', hint: 'The ages it takes.', widget: 'group', expected: true }),
  organisation: field(reference().optional(), { label: 'Organisation', hint: 'The council, trust or company that runs it.', widget: 'reference', refersTo: ['organisations'] }),
  inArea: field(yesNo().optional(), { label: 'In our area', hint: 'Whether it is inside the council’s area.', widget: 'yes-no', expected: true }),
  outOfAreaReason: field(longText(300).optional(), { label: 'Why it is listed', hint: 'For a setting outside the area: who from here goes there, and how they travel.', widget: 'long-text' }),
  areas: field(references().optional(), { label: 'Area', hint: 'The part of the council’s area in which it is.', widget: 'references', refersTo: ['areas'] }),
  needs: field(choices(needs).optional(), { label: 'Needs', hint: 'The needs in which it specialises. Leave it out for a setting without a specialism.', widget: 'choices', vocabulary: 'needs' }),
  resourcedProvision: field(resourced().optional(), { label: 'Resourced provision', hint: 'Special provision inside a mainstream setting.', widget: 'group' }),
  section41: field(yesNo().optional(), { label: 'Section 41 approved', hint: 'Whether an independent setting is approved, so that families can ask for it in an EHC plan (Children and Families Act 2014, s.41).', widget: 'yes-no' }),
  residential: field(yesNo().optional(), { label: 'Residential', hint: 'Whether children or young people can stay overnight.', widget: 'yes-no' }),
  admissions: field(markdown(3000).optional(), { label: 'How to get a place', hint: 'How places are given, with and without an EHC plan.', widget: 'markdown', expected: true }),
  contact: field(contact().optional(), { label: 'Contact', hint: 'The office.', widget: 'group', expected: true }),
  senco: field(contact().optional(), { label: 'SENCO', hint: 'The special educational needs co-ordinator, as a role with a work contact.', widget: 'group' }),
  ...staff,
  website: field(webAddress().optional(), { label: 'Website', hint: 'The website of the setting.', widget: 'web-address', openReferral: 'service.url' }),
  senInformationReport: field(webAddress().optional(), { label: 'SEN information report', hint: 'The page of the report itself, not the home page. Schools and maintained nurseries must have one.', widget: 'web-address' }),
  senReport: field(senReport().optional(), { label: 'Parts of the SEN information report', hint: 'What the law asks a school or maintained nursery to report and no question asks. With the answers to the questions it makes a page in the order of the report.', widget: 'group' }),
  accessibilityPlan: field(webAddress().optional(), { label: 'Accessibility plan', hint: 'The page of the plan itself.', widget: 'web-address' }),
  ...quality,
  answersElsewhere: field(webAddress().optional(), { label: 'Answers elsewhere', hint: 'Where the setting answers the SE7 questions, when it is not here.', widget: 'web-address' }),
  places: field(z.array(place()).optional(), { label: 'Places', hint: 'Where it is, with what makes it usable.', widget: 'list', expected: true }),
  photos: field(photos().optional(), { label: 'Pictures', hint: 'What somebody sees who comes for the first time: the door, the waiting place, the room.', widget: 'list' }),
  ...opening,
  ...otherForms,
  ...addresses,
  ...upkeep,
});

export type Setting = Omit<z.output<typeof settingSchema>, 'senReport'> & { senReport?: Record<string, string | undefined> | undefined };
