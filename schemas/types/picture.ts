import * as z from 'zod';
import { field } from '../field.ts';
import { pictureConsents } from '../framework/vocabularies/people.ts';
import { says, shown } from '../message.ts';
import { choice } from './choice.ts';
import { day } from './day.ts';
import { text } from './text.ts';

/** A picture in `content/images/`, named from there. */
export const picture = () =>
  z.string({ error: ({ input }) => (input === undefined ? undefined : says(`${shown(input)} is not the name of a picture.`, 'Write the name of a file in content/images.')) })
    .regex(/^[a-z0-9-]+\.(?:svg|png|jpg|webp)$/, { error: ({ input }) => says(`${shown(input)} cannot be the name of a picture.`, 'Use small letters, digits and hyphens, and the ending svg, png, jpg or webp.') });

/** A picture that was taken, and not drawn as a logo is. */
const photograph = () =>
  picture().regex(/^(?!.*\.svg$)/, { error: ({ input }) => says(`${shown(input)} is a drawing, which only a logo may be.`, 'Use a picture that ends in jpg, png or webp.') });

/** Words that a screen reader says itself before it reads what a picture shows. */
const begins = /^(?:an? |the )?(?:photo|photograph|picture|image|graphic)s? (?:of|showing)\b/i;
const fileName = /^\S+\.(?:jpe?g|png|webp|gif|svg|heic)$/i;
const folded = (words: string): string => words.toLowerCase().replace(/\.\w+$/, '').replaceAll(/[^a-z0-9]+/g, ' ').trim();

/** What a picture shows, for people who do not see it. */
const shownInWords = () =>
  text(250)
    .refine((words) => words.trim() !== '' && !fileName.test(words.trim()), { error: () => says('This does not say what the picture shows.', 'Say in a sentence what somebody would see who comes there.', 'PictureWithoutWords') })
    .refine((words) => !begins.test(words.trim()), { error: () => says('It begins by saying that it is a picture, which screen readers say themselves.', 'Begin with what the picture shows.', 'SaysItIsAPicture') });

/**
 * A picture of a place or of what happens there. Families come to see what a room looks like, and nobody in it may be
 * recognised who has not agreed (UK GDPR: a picture of somebody who can be recognised is personal data).
 */
export const photo = () =>
  z.strictObject({
    picture: field(photograph(), { label: 'Picture', hint: 'A photo of the door, the room or the way in. Choose one or take one: it is made smaller, and where and when it was taken is removed.', widget: 'image', picture: { words: 'alt' } }),
    alt: field(shownInWords(), { label: 'What it shows', hint: 'For people who do not see it: what somebody would notice who comes there.', widget: 'text', example: 'A wide front door with a ramp on its left and a bell at the height of a wheelchair' }),
    consent: field(choice(pictureConsents), { label: 'People in the picture', hint: 'Whether somebody can be recognised, also from behind, by a uniform or by a name on the wall.', widget: 'choice', vocabulary: 'picture-consents', internal: true }),
    agreedOn: field(day().optional(), { label: 'Agreed on', hint: 'The day on which the last of them agreed in writing. For a child, a parent agrees as well.', widget: 'date', internal: true, past: true }),
  }).superRefine(({ picture: name, alt, consent, agreedOn }, context) => {
    const wrong = (path: string, message: string): void => context.addIssue({ code: 'custom', path: [path], message });
    if (!fileName.test(alt.trim()) && folded(alt) === folded(name)) wrong('alt', says('This is the name of the file and does not say what the picture shows.', 'Say in a sentence what somebody would see who comes there.', 'PictureWithoutWords'));
    if (consent === 'not-agreed') wrong('consent', says('Somebody can be recognised in the picture who has not agreed in writing.', 'Ask them, or take another picture in which nobody can be recognised.', 'PictureWithoutConsent'));
    if (consent === 'agreed' && agreedOn === undefined) wrong('agreedOn', says('It does not say when the people in the picture agreed.', 'Write the day that stands on their written agreement.', 'ConsentWithoutDate'));
  });

/** The pictures of a place, at most six: a page of pictures takes a family’s data. */
export const photos = () =>
  z.array(photo(), { error: ({ input }) => (input === undefined ? undefined : says('This is not a list.', 'Write each picture under a hyphen of its own.')) })
    .max(6, { error: ({ input }) => says(`There are ${(input as unknown[]).length} pictures.`, 'Keep the six that help somebody who comes for the first time.', 'TooManyPictures') });
