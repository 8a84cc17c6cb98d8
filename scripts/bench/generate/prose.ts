import type { Random } from './random.ts';

/** Texts of a wanted length in words, made of one source of words. */
export interface Prose {
  /** Sentences in one paragraph. */
  sentences: (words: number) => string;
  /** Markdown: paragraphs, and for longer texts a heading, a list, bold words and a link to `address`. */
  markdown: (words: number, address?: string) => string;
  /** A few words with a capital letter. */
  title: (words: number) => string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Prose whose words come from `word`. */
export function proseFrom(word: () => string, random: Random): Prose {
  const several = (count: number): string[] => Array.from({ length: count }, word);
  const sentence = (count: number): string => {
    const words = several(count);
    const comma = count > 9 ? random.whole(3, count - 4) : -1;
    return `${capital(words.map((one, index) => (index === comma ? `${one},` : one)).join(' '))}.`;
  };
  const sentences = (count: number): string => {
    const all: string[] = [];
    for (let left = count; left > 0;) {
      const length = left < 18 ? left : random.whole(8, 16);
      all.push(sentence(length));
      left -= length;
    }
    return all.join(' ');
  };
  const markdown = (count: number, address?: string): string => {
    if (count < 40) return sentences(count);
    const third = Math.floor(count / 3);
    const list = Array.from({ length: 3 }, () => `- ${capital(several(Math.max(3, Math.floor(third / 4))).join(' '))}`).join('\n');
    const heading = count > 100 ? `## ${capital(several(4).join(' '))}\n\n` : '';
    const link = address ? ` ${capital(several(2).join(' '))} [${several(3).join(' ')}](${address}).` : '';
    return `${sentences(third)} **${capital(several(3).join(' '))}.**\n\n${heading}${sentences(third)}${link}\n\n${list}`;
  };
  return { sentences, markdown, title: (count) => capital(several(count).join(' ')) };
}
