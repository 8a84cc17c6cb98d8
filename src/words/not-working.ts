/** The words of what a family can do when something does not work out. */
export const notWorkingWords = {
  title: 'If this does not work out',
  notEligible: 'If it is not for you',
  disagree: 'If you disagree with the decision',
  ways: 'Ways to put it right',
  limit: 'Time limit:',
  or: ', or ',
  keepTalking: 'Using one of these takes none of the others away, and you can go on talking. Only the time limits matter.',
  all: 'Help and advice: all the ways to put things right',
  another: 'Look for another service',
} as const;
