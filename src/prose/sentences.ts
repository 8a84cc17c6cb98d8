import type { Nodes, Paragraph, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The words of a text: what stands between spaces and has a letter or a digit. */
export const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** The sentences of a text without marks. */
export const sentencesIn = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter((sentence) => wordsIn(sentence).length > 0);

/** The words of a part of the tree without its marks; a line break is a space. */
export const textOf = (node: Nodes): string => toString(node).replaceAll(/\s+/g, ' ').trim();

/** Every paragraph that is read from left to right in the author’s own words: those of lists too, those of quotations not. */
export function paragraphsOf(tree: Root): Paragraph[] {
  const found: Paragraph[] = [];
  visit(tree, (node) => {
    if (node.type === 'blockquote') return SKIP;
    if (node.type === 'paragraph') found.push(node);
    return undefined;
  });
  return found;
}

/** The beginning of a text, for a message. */
export const beginning = (text: string, words = 6): string => {
  const all = text.split(' ');
  return all.length > words ? `${all.slice(0, words).join(' ')} …` : text;
};
