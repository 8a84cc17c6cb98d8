import { readingAge, scoredWords } from '../reading-age.ts';
import { proseRule } from '../rule.ts';

const finishedSchool = 18;

/** The highest reading age, in years, that is not remarked on. */
const plainAge = 12;

export const hardToRead = proseRule({
  name: 'HardToRead', level: 'advice', asWritten: true,
  title: `A text of ${scoredWords} words or more asks for a reading age above ${plainAge}.`,
  why: 'Many adults read as well as a child of 9 to 11. The age is worked out from the length of words and sentences alone (the Automated Readability Index), so it is a hint and no mark: a text can have a good score and say nothing.',
  fix: 'Write shorter sentences, and the words that you would say aloud.',
  maybe: (text) => (readingAge(text) ?? 0) > plainAge,
  *find(_tree, _around, text) {
    const age = readingAge(text) ?? 0;
    if (age > plainAge) yield { message: age > finishedSchool ? 'This text is written as if for specialists: most people find it hard to read.' : `Most people read this text with ease from the age of about ${age} on.`, fix: `Write shorter sentences and everyday words: ${plainAge} or less is within reach of most.` };
  },
});
