/** Every word of the interface. Content brings the rest. British English, plain words, whole sentences. */
export const words = {
  lang: 'en-GB',
  skip: 'Skip to the main content',
  breadcrumbs: 'Where you are',
  home: 'Home',
  mainNavigation: 'Main menu',
  search: 'Search',
  notStated: 'Not stated',
  notAnswered: 'Not answered yet.',
  teaches: 'This service teaches, so it answers the questions for schools, further down.',
  aboutDemonstration: 'About this demonstration',
  demonstration: 'This is a demonstration. The council, its services and its schools are made up.',
  pictures: 'What it looks like',
  notAPromise: 'We expect this to be available. A listing is not a promise of a place.',
  unchecked: (from: string, on: string): string => `This record came from ${from} on ${on}. The council has not checked it.`,
  getHelp: 'Get help from a person',
  helpAlways: 'You do not have to find your way alone.',
  ring: 'Ring',
  write: 'Write to',
  complain: 'Complain about the Local Offer',
  somethingWrong: 'Is something wrong on this page?',
  ratherTalk: 'Do you not want to use a form?',
  tellUs: 'Tell us what is wrong or missing',
  lastReviewed: 'Last reviewed',
  nextReview: 'Next review',
  notReviewed: 'Nobody at the council has reviewed this page yet.',
  overdue: (by: string, phone: string | undefined): string => `This page should have been checked by ${by}. Ring ${phone ?? 'us'} before you rely on it.`,
  unlisted: 'What this page says may not be true any more.',
  unlistedWhy: (by: string): string => `It should have been checked by ${by}, and nobody has done that. So it is not in our lists and not found by the search until it is checked.`,
  madeWith: 'Made together with',
  whatChanged: 'What changed',
  wordsHere: 'Words on this page',
  onlyProposed: 'This is only proposed.',
  notLaw: 'These are proposals, not law.',
  notLawChecked: (day: string): string => `We last looked on ${day}. Until Parliament decides otherwise, your rights are those of the law today.`,
  notLawUnchecked: 'Nobody at the council has looked at this page yet. Until Parliament decides otherwise, your rights are those of the law today.',
  backToText: 'Back to the text',
  whereUsed: (term: string): string => `where it says ${term}`,
  onThisPage: 'On this page',
  alsoNeed: 'You may also need',
  inThisSection: 'In this section',
  urgent: 'When somebody is not safe',
  instead: 'What you can use instead',
  noAlternative: 'There is honestly nothing else like it in our area at the moment. Ring us and we will look with you.',
  theLaw: 'The law behind this',
  keyFacts: 'Key facts',
  answersOf: 'What the provider says',
} as const;

/** The headings of a setting’s page by their ids, as its list of contents names them too. */
export const settingParts = {
  'how-to-get-a-place': 'How to get a place',
  'resourced-provision': 'Resourced provision',
  accessible: 'Where it is and what is accessible',
  contact: 'Contact',
} as const;

/** The main menu: the sections come first, then the ways to look something up. */
export const menu = [
  { href: '/search/', label: 'Search' },
  { href: '/browse/', label: 'Look around' },
  { href: '/services/', label: 'Services' },
  { href: '/settings/', label: 'Nurseries, schools and colleges' },
  { href: '/help/', label: 'Help and advice' },
  { href: '/a-z/', label: 'A to Z' },
] as const;

/** The words of the search box at the top of every page. */
export const boxWords = { label: 'Search this Local Offer', search: 'Search' } as const;
