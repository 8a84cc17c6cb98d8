/** The words of how it is decided who can use a service. */
export const decisionWords = {
  everyone: 'Nobody decides: everyone can use it.',
  refers: 'Who can ask',
  decides: 'Who decides',
  on: 'On what it is decided',
  when: 'By when',
  hear: 'How you hear',
  challenge: 'If you disagree',
  within: (duration: string): string => `Within ${duration} of a complete request.`,
  challengeBelow: 'How to challenge the decision',
  ask: (phone: string | undefined): string => (phone ? `Not stated. Ask on ${phone}.` : 'Not stated. Ring us, and we will ask for you.'),
} as const;
