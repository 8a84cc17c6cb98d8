/** What a record says of the ways on from it. */
export const onwardWords = {
  onThePathway: 'On the pathway',
  before: 'What usually comes before',
  after: 'What usually comes after',
  here: (steps: readonly number[], length: number): string => (steps.length > 1 ? `These are steps ${steps.slice(0, -1).join(', ')} and ${steps.at(-1)} of ${length}` : `This is step ${steps[0]} of ${length}`),
  with: 'With:',
  pathway: 'The whole pathway:',
  first: 'It is where the pathway begins.',
  last: 'It is where the pathway ends.',
  partOf: 'Part of',
  partOfHint: 'These pages start from what is going on, and show this page among other help.',
} as const;

/** The words of the pages that start from a situation. */
export const exploreWords = {
  title: 'Start from your situation',
  description: 'You need not know what help is called. Say what is going on, and see what may help in education, health, social care and adult life.',
  descriptionOf: (title: string): string => `${title}: what to do first, and what may help in education, health, social care and adult life.`,
  lede: 'You need not know what help is called. Choose what is going on, and see what may help.',
  none: 'There is nothing here yet. Ring us, and we will look with you.',
  otherWays: 'Other ways to look',
  otherLinks: [
    { href: '/is-this-for-me/', label: 'Is this for me? Short questions' }, { href: '/needs/', label: 'By need' }, { href: '/ages/', label: 'By age' }, { href: '/pathways/', label: 'Step by step' }, { href: '/search/', label: 'Search' }, { href: '/a-z/', label: 'A to Z' },
  ],
  urgent: 'If somebody is not safe, do this now',
  goingOn: 'What is going on',
  first: 'First things to do',
  questions: 'Questions that people ask',
  fan: 'What may help from here',
  fanHint: 'In each part, what needs no assessment comes first.',
  help: 'All help and advice',
  allOf: (section: string): string => `Everything in ${section.toLowerCase()}`,
  empty: {
    'too-young': 'Planning for adult life begins at 13 or 14. There is nothing to do about it yet.',
    nothing: 'We have found nothing here for this situation. Ring us, and we will look with you.',
  },
  further: 'Look further',
  others: 'Other situations',
  byNeed: 'Everything for these needs',
  byAge: (ages: string): string => `Everything for these ages: ${ages}`,
  all: 'All situations',
  home: 'What brings you here?',
  homeMore: 'Or go straight to an answer',
} as const;
