import { proseRule } from '../rule.ts';
import { beginning, paragraphsOf, textOf, wordsIn } from '../sentences.ts';

/** Words that a paragraph may have: about as many as a phone shows at once. */
const paragraphWords = 100;

export const longParagraph = proseRule({
  name: 'LongParagraph', level: 'advice',
  title: `A paragraph has more than ${paragraphWords} words.`,
  why: 'On a phone it fills the whole screen, and nobody finds the place again.',
  fix: 'Divide it where a new thought begins, or make a list of it.',
  maybe: (text) => text.split(/\n\s*\n/).some((part) => part.length > paragraphWords * 3 && part.split(/\s+/).length > paragraphWords),
  *find(tree) {
    for (const paragraph of paragraphsOf(tree)) {
      const { length } = wordsIn(textOf(paragraph));
      if (length > paragraphWords) yield { message: `The paragraph “${beginning(textOf(paragraph))}” has ${length} words.`, fix: 'Divide it where a new thought begins, or make a list of it.', place: paragraph.position };
    }
  },
});
