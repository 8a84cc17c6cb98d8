const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/**
 * The first sentences of a text of one line, as many as fit into a number of characters. A first sentence that alone is
 * too long is cut at a word, with an ellipsis.
 */
export function firstSentences(text: string, max: number): string {
  let end = 0;
  // A sentence longer than the limit is of no use, so only the beginning of a long text is looked at.
  for (const { index, segment } of sentences.segment(text.slice(0, max * 4))) {
    if (text.slice(0, index + segment.length).trimEnd().length > max) break;
    end = index + segment.length;
  }
  if (end > 0) return text.slice(0, end).trim();
  const blank = text.lastIndexOf(' ', max - 1);
  return `${text.slice(0, blank > 0 ? blank : max - 1).toWellFormed().replace(/[,;:–-]$/, '').trim()}…`;
}
