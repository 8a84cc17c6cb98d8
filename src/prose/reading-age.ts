/** Words under which a score says nothing. */
export const scoredWords = 100;

/** What is read of a Markdown text: not its headings and tables, and of a link its words. */
const read = (text: string): string => text.replaceAll(/^ {0,3}[#|].*$/gm, '').replaceAll(/\]\([^)\s]*\)/g, ' ');

const sentenceEnd = /[.!?]["”’)*_]*(?:\s+(?![\s\p{Ll}])|\s*$)/gu;
const word = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;

const sentencesOf = (paragraph: string): number => Math.max(1, paragraph.match(sentenceEnd)?.length ?? 0);

/**
 * The age at which most people read a text, in years: the Automated Readability Index (Senter and Smith, 1967), which
 * counts the letters of a word and the words of a sentence, as the years of school plus five. Each paragraph and each
 * point of a list ends a sentence. Undefined where the text is too short for a score.
 */
export function readingAge(text: string): number | undefined {
  if (text.length < scoredWords * 3) return undefined;
  let [words, letters, sentences] = [0, 0, 0];
  for (const paragraph of read(text).split(/\n\s*\n|\n\s*(?:[-*+]|\d+[.)])\s/)) {
    const found = paragraph.match(word) ?? [];
    if (found.length === 0) continue;
    words += found.length;
    letters += found.reduce((total, one) => total + one.length, 0);
    sentences += sentencesOf(paragraph);
  }
  return words < scoredWords ? undefined : Math.round(4.71 * (letters / words) + 0.5 * (words / sentences) - 21.43) + 5;
}
