/** What a content file may be at most. Far above real content, far below what stops a parser. */
export const limits = {
  /** Bytes of one content file. */
  fileBytes: 512 * 1024,
  /** Bytes of the front matter of one file. The glossary and the council are files of nothing else and may be larger. */
  frontMatterBytes: 128 * 1024,
  /** How deep lists and groups may be nested. */
  depth: 20,
  /** How often YAML may refer back to one value. */
  aliases: 50,
  /** White space in a row, in characters. */
  whiteSpace: 5_000,
  /** Characters of one paragraph of Markdown. The engine’s time is quadratic in some of them. */
  paragraph: 20_000,
  /** Punctuation marks of Markdown and HTML in one paragraph. */
  marks: 4_000,
  /** Seconds that one file may take to be read and rendered before it is given up. */
  readSeconds: 5,
  /** Seconds that a reading process may take to start, which says nothing about any file. */
  startSeconds: 60,
  /** Files in the whole content folder. */
  files: 100_000,
} as const;

/** The length of the longest run of white space in a text, in characters. */
export function longestWhiteSpace(text: string): number {
  let longest = 0;
  let run = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    run = code === 32 || (code >= 9 && code <= 13) ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return longest;
}
