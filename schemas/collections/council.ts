import * as z from 'zod';
import { field } from '../field.ts';
import { usualSiteName } from '../framework/site-name.ts';
import { coverageThemes } from '../framework/vocabularies/coverage.ts';
import { formServices } from '../framework/vocabularies/site.ts';
import { says, shown } from '../message.ts';
import { choice, choices } from '../types/choice.ts';
import { colour, contrast } from '../types/colour.ts';
import { webAddress } from '../types/contact-details.ts';
import { contact, link } from '../types/groups.ts';
import { picture } from '../types/picture.ts';
import { wholeNumber } from '../types/numbers.ts';
import { idPattern, texts } from '../types/reference.ts';
import { longText, text } from '../types/text.ts';
import { yesNo } from '../types/yes-no.ts';
import { editing } from './editing.ts';
import { freshness } from './freshness.ts';
import { mostOwnQuestions, ownQuestion } from './own-questions.ts';
import { privacy } from './privacy.ts';
import { statement } from './statement.ts';
import { itemIds, upkeep } from './upkeep.ts';

/** The partnership whose framework the council shares. */
const partnership = () =>
  z.strictObject({
    name: field(text(120), { label: 'Name', hint: 'The name of the regional partnership.', widget: 'text' }),
    website: field(webAddress().optional(), { label: 'Website', hint: 'Its website.', widget: 'web-address' }),
    logo: field(picture().optional(), { label: 'Logo', hint: 'A picture in content/images.', widget: 'image', picture: { words: 'name', drawn: true } }),
  });

/** The person-shaped help that SE7 asks for: somebody who guides families through the Local Offer. */
const guide = () =>
  z.strictObject({
    role: field(text(100), { label: 'Role', hint: 'What the person who guides families is called, as a role.', widget: 'text', example: 'Local Offer guide' }),
    contact: field(contact(), { label: 'Contact', hint: 'Their telephone number above all.', widget: 'group' }),
    helps: field(longText(300).optional(), { label: 'What they help with', hint: 'In one or two sentences.', widget: 'long-text' }),
  }).refine((value) => value.contact.phone !== undefined, { error: () => says('The guide has no telephone number.', 'Add the number that families can ring: the SE7 framework asks for a person to contact.', 'GuideWithoutPhone') });

/** A part of the council’s area. */
const area = () =>
  z.strictObject({
    id: field(z.string().regex(idPattern, { error: ({ input }) => says(`${shown(input)} cannot be an id.`, 'Use small letters, digits and hyphens.') }), { label: 'Id', hint: 'Small letters, digits and hyphens. It stands in the address and never changes.', widget: 'text' }),
    name: field(text(80), { label: 'Name', hint: 'What people call it.', widget: 'text' }),
    postcodes: field(texts(4).optional(), { label: 'Outward postcodes', hint: 'The first halves of its postcodes.', widget: 'texts', example: 'ZZ1' }),
  });

/** The council’s look: few tokens, each checked for contrast where it is used. */
const brand = () =>
  z.strictObject({
    colour: field(colour(), { label: 'Brand colour', hint: 'The header, with white text on it.', widget: 'colour', example: '"#1d4f63"' }),
    link: field(colour().optional(), { label: 'Link colour', hint: 'Links on white. The brand colour if you leave it out.', widget: 'colour' }),
    button: field(colour().optional(), { label: 'Button colour', hint: 'Buttons, with white text on them. The brand colour if you leave it out.', widget: 'colour' }),
    font: field(text(120).optional(), { label: 'Font', hint: 'A list of fonts that devices already have. Arial if you leave it out.', widget: 'text', example: 'Verdana, sans-serif' }),
    logo: field(picture().optional(), { label: 'Logo', hint: 'A picture in content/images, shown in the header.', widget: 'image', picture: { words: 'logoAlt', drawn: true } }),
    logoAlt: field(text(120).optional(), { label: 'Logo in words', hint: 'What the logo says, for people who do not see it.', widget: 'text' }),
  })
    .superRefine((value, context) => {
      for (const [name, hex] of Object.entries({ colour: value.colour, link: value.link, button: value.button })) {
        if (hex && contrast(hex, '#ffffff') < 4.5) context.addIssue({ code: 'custom', path: [name], message: says(`The colour ${hex} has a contrast of ${(Math.floor(contrast(hex, '#ffffff') * 100) / 100).toFixed(2)} to white.`, 'Choose a darker colour: text needs a contrast of 4.5 (WCAG 2.2, 1.4.3).', 'BrandContrast') });
      }
    });

/** Where messages of families go. A form that is not configured is not shown; the telephone and e-mail are. */
const feedback = () =>
  z.strictObject({
    service: field(choice(formServices), { label: 'Forms go to', hint: 'Netlify Forms, an address of your own, or nowhere.', widget: 'choice', vocabulary: 'form-services' }),
    endpoint: field(webAddress().optional(), { label: 'Address of the form service', hint: 'For "endpoint": the address that receives forms.', widget: 'web-address' }),
    contact: field(contact(), { label: 'Contact', hint: 'Whom to ring or write to about the Local Offer itself.', widget: 'group' }),
    commentsAnsweredWithin: field(wholeNumber(1, 365).optional(), { label: 'Comments are answered within (days)', hint: 'After how many days the check says that a comment has no answer. 90 if you leave it out.', widget: 'number', example: '90' }),
    answersWithin: field(text(80).optional(), { label: 'You answer within', hint: 'With the unit of days.', widget: 'text', example: '10 working days' }),
  });

/** What must be fully here before the site may be built. Everything else that is missing is told and stops nothing. */
const required = () =>
  z.strictObject({
    requiredThemes: field(choices(coverageThemes).optional(), { label: 'Parts that must be complete', hint: 'Parts of the coverage page of which everything must be here and in date. Otherwise the site is not built.', widget: 'choices', vocabulary: 'coverage-themes' }),
    requiredItems: field(itemIds().optional(), { label: 'Single things that must be here', hint: 'The ids of single things that must be here and in date. They are listed under “For editors”.', widget: 'texts', example: 'sch2-para-17' }),
  });

/** The council, as it is written in `content/council.yml`. */
export const councilSchema = z.strictObject({
  name: field(text(120), { label: 'Name', hint: 'The name of the council.', widget: 'text' }),
  siteName: field(text(80).optional(), { label: 'Name of the site', hint: `${usualSiteName} if you leave it out.`, widget: 'text', example: usualSiteName }),
  siteUrl: field(webAddress().optional(), { label: 'Address of the site', hint: 'The address under which the site is published.', widget: 'web-address' }),
  website: field(webAddress().optional(), { label: 'Website of the council', hint: 'Its main website.', widget: 'web-address' }),
  demonstration: field(yesNo().optional(), { label: 'Demonstration', hint: 'Say true while the content is made up: every page then says so.', widget: 'yes-no' }),
  regionalPartnership: field(partnership().optional(), { label: 'Regional partnership', hint: 'The partnership whose framework you share.', widget: 'group' }),
  guide: field(guide(), { label: 'Guide', hint: 'Somebody whom families can ring and who guides them through the Local Offer.', widget: 'group' }),
  urgentHelp: field(longText(400).optional(), { label: 'When a child is not safe', hint: 'Whom to ring when somebody is in danger.', widget: 'long-text' }),
  safeguarding: field(contact().optional(), { label: 'Safeguarding contact', hint: 'The team that takes reports of worries about a child.', widget: 'group' }),
  areas: field(z.array(area(), { error: ({ input }) => (input === undefined ? undefined : says('The areas are not a list.', 'Begin each area with a hyphen.')) }), { label: 'Areas', hint: 'The parts of the council’s area.', widget: 'list' }),
  integratedCareBoard: field(link(), { label: 'Integrated care board', hint: 'The NHS body that plans health services here.', widget: 'group' }),
  feedback: field(feedback(), { label: 'Feedback', hint: 'Where messages about the Local Offer go.', widget: 'group' }),
  editing: field(editing().optional(), { label: 'Editing', hint: 'Where the repository is, and how editors sign in.', widget: 'group' }),
  brand: field(brand(), { label: 'Brand', hint: 'Colours, font and logo.', widget: 'group' }),
  accessibility: field(statement(), { label: 'Accessibility statement', hint: 'What you know about the accessibility of your site.', widget: 'group' }),
  privacy: field(privacy().optional(), { label: 'Privacy notice', hint: 'What the privacy notice says beyond what can be worked out from the website.', widget: 'group' }),
  coverage: field(required().optional(), { label: 'What must be there', hint: 'What the law and the SE7 framework ask for and you never want to be without. Once you have it, the check names everything that is missing.', widget: 'group' }),
  freshness: field(freshness().optional(), { label: 'Pages that nobody checks', hint: 'What happens to a page whose review is late, and after how many days.', widget: 'group' }),
  ownQuestions: field(z.array(ownQuestion(), { error: ({ input }) => (input === undefined ? undefined : says('The questions are not a list.', 'Begin each question with a hyphen.')) }).optional(), { label: 'Extra questions', hint: `What you ask of providers beside the questions of the SE7 framework, which always come first and stay as they are. At most ${mostOwnQuestions} for each set.`, widget: 'list' }),
  languages: field(z.array(link()).optional(), { label: 'Other languages', hint: 'Pages in other languages, with the language as the words of the link.', widget: 'list' }),
  ...upkeep,
});

export type Council = z.output<typeof councilSchema>;
export type Area = Council['areas'][number];
export type Contact = Council['feedback']['contact'];
