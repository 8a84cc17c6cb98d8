/** The words of questions that a council asks beside those of the framework. */
export const ownQuestionWords = {
  title: 'Extra questions from this council',
  intro: 'Our council asks these too. They are not part of the SE7 Local Offer Framework.',
  noneAsked: 'The council asks nothing more of those who answer this set.',
  notAsked: 'An answer to a question that is not asked here',
  notAskedHint: 'The council does not ask this beside the set that you chose. Move what is worth keeping, then empty the field.',
} as const;
