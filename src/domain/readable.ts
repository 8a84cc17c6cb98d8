/**
 * Markdown as text that reads well where no markup can be: links become their words, bold and italic marks go, points of
 * lists begin with a dot. It is text and never HTML, whatever stands in it.
 */
export const readable = (markdown: string): string =>
  markdown
    .replaceAll(/\[([^\]]*)\]\([^()\s]*\)/g, '$1')
    .replaceAll(/(\*\*|__)(?=\S)(.*?\S)\1/g, '$2')
    .replaceAll(/^#{1,6} +/gm, '')
    .replaceAll(/^(\s*)[-*] +/gm, '$1• ')
    .trim();
