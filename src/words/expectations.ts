/** The words about what the council expects of every provider. */
export const expectationWords = {
  heading: (set: string): string => `What we expect: ${set[0]?.toLowerCase()}${set.slice(1)}`,
  source: 'The questions are those of the SE7 Local Offer Framework. Each provider answers them in its own words.',
  /** Above what the council expects, beside an answer. */
  ofEveryone: 'What we expect of everyone',
  onQuestion: (question: string): string => `: ${question}`,
  whereStated: 'More about it:',
  notMatching: 'What to do if this does not match',
  talkFirst: 'If what you are told or given is not what we expect, talk first to',
  whoeverAnswers: 'the person who works with you',
  askForReasons: 'Ask what will change and by when, and ask for it in writing.',
  areaWide: 'What the council expects of every nursery, school and college:',
  settingSays: 'What the setting says about its help',
  elsewhere: (name: string): string => `What ${name} answers to our questions, on its own website`,
  elsewhereIntro: 'We ask every nursery, school and college the same questions about its help. This one answers them on its own website, not here:',
  elsewhereToo: 'It answers on its own website as well:',
  nowhere: (name: string): string => `${name} has not answered our questions yet. You can ask for its SEN information report.`,
  voices: 'Whose questions to show',
  bothVoices: 'Both',
  answered: (done: number, all: number): string => `${done} of ${all} answered`,
} as const;
