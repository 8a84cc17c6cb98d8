/** The words of the page about words. */
export const proseWords = {
  title: 'Words that families understand',
  description: 'What the check and the form say about sentences, short forms, links and headings, why it matters, and what to do.',
  lede: 'What the check and the form say about your words, why it matters to families, and what to do.',
  levels: { warning: 'A warning: mend it when you can. It never stops you.', advice: 'Advice: decide for yourself. It never stops you.' },
  unreviewed: 'Records that were imported get no advice in the check until somebody has reviewed them.',
  name: 'In reports:',
  whatToDo: 'What to do:',
  outdated: 'Words that are out of date',
  outdatedIntro: 'Families may still type them: put them under “What families type” in the glossary, and the search finds the right page.',
  instead: 'Write',
  source: 'Source:',
  disability: 'words to use and avoid when writing about disability (GOV.UK)',
  explained: 'Words that pages explain',
  explainedText: 'The first time a guide, a record, an answer or a pathway uses a term of the glossary, the term leads to its plain words at the end of the page. Headings, links and quotations are left as they are. Where a term is ordinary English as well, say in the glossary that pages do not explain it.',
} as const;
