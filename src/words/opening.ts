/** The words about opening times. */
export const openingWords = {
  exceptions: 'Not as usual on these days',
} as const;
