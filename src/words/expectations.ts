/** The words about what the council expects of every provider. */
export const expectationWords = {
  heading: (set: string): string => `What we expect: ${set[0]?.toLowerCase()}${set.slice(1)}`,
  source: 'The questions are those of the SE7 Local Offer Framework. Each provider answers them in its own words.',
} as const;
