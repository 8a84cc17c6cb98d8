import { proseRule } from '../rule.ts';
import { beginning, paragraphsOf, sentencesIn, textOf, wordsIn } from '../sentences.ts';

/** Words that a sentence may have. The style guide of GOV.UK asks to divide longer ones. */
const sentenceWords = 25;

// Roughly where a sentence, a paragraph or a point of a list ends.
const ends = /[.!?]["”’)*_]*\s+(?![a-z])|\n\s*\n|\n\s*(?:[-*+]|\d+[.)])\s/;

export const longSentence = proseRule({
  name: 'LongSentence', level: 'advice',
  title: `A sentence has more than ${sentenceWords} words.`,
  why: 'Who reads slowly, in a second language or under stress loses the beginning before the end.',
  fix: 'Make two sentences of it, or a list.',
  maybe: (text) => text.split(ends).some((part) => part.length > sentenceWords * 3 && part.split(/\s+/).length > sentenceWords),
  *find(tree) {
    for (const paragraph of paragraphsOf(tree)) {
      for (const sentence of sentencesIn(textOf(paragraph))) {
        const { length } = wordsIn(sentence);
        if (length > sentenceWords) yield { message: `The sentence “${beginning(sentence)}” has ${length} words.`, fix: 'Make two sentences of it, or a list.', place: paragraph.position };
      }
    }
  },
});
