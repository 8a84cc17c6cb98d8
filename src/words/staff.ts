/** The words about whom to ask for what, and about what staff learn. */
export const staffWords = {
  training: 'Training of the staff',
  had: 'What staff have learnt:',
  planned: 'Planned:',
} as const;
