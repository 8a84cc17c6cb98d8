/** The words about pages that can also be had in another form, such as easy read or a film. */
export const otherFormWords = {
  heading: 'In other forms',
  transcript: (title: string): string => `The words of “${title}”`,
  words: (title: string): string => `Read what is said in “${title}”`,
  list: { heading: 'Pages that already have another form', text: 'Each leads to its page, which has the other form near its top.' },
} as const;
