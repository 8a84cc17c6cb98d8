import { readingAge, scoredWords } from '../reading-age.ts';
import { type Around, proseRule } from '../rule.ts';

const finishedSchool = 18;

/** The highest reading age, in years, that is not remarked on, and that of what children and young people alone read. */
const [plainAge, youngAge] = [12, 10];
const highest = ({ young = false }: Around): number => (young ? youngAge : plainAge);

export const hardToRead = proseRule({
  name: 'HardToRead', level: 'advice', asWritten: true,
  title: `A text of ${scoredWords} words or more asks for a reading age above ${plainAge}, or above ${youngAge} where young people alone read it.`,
  why: 'Many adults read as well as a child of 9 to 11. The age is worked out from the length of words and sentences alone (the Automated Readability Index), so it is a hint and no mark: a text can have a good score and say nothing.',
  fix: 'Write shorter sentences, and the words that you would say aloud.',
  maybe: (text, around) => (readingAge(text) ?? 0) > highest(around),
  *find(_tree, around, text) {
    const age = readingAge(text) ?? 0;
    const within = around.young ? `it is for young people, so aim for ${youngAge} or less.` : `${plainAge} or less is within reach of most.`;
    if (age > highest(around)) yield { message: age > finishedSchool ? 'This text is written as if for specialists: most people find it hard to read.' : `Most people read this text with ease from the age of about ${age} on.`, fix: `Write shorter sentences and everyday words: ${within}` };
  },
});
