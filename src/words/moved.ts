/** The words of addresses that lead elsewhere, and of what is left of pages that were removed. */
export const movedWords = {
  title: (page: string): string => `Moved: ${page}`,
  goesTo: 'This page has another address:',
  wasRemoved: 'This page was removed. Read what happened, and where to go instead:',
  removedTitle: (page: string): string => `${page} has been removed`,
  removedDescription: (page: string, on: string): string => `${page} was removed from this website on ${on}. Where to go instead.`,
  removedOn: (on: string): string => `This page was removed on ${on}.`,
  instead: 'Where to go instead',
  nothing: 'We know of nothing that takes its place. Ring us, and we will look with you.',
  look: 'You can also look around:',
  links: [{ href: '/search/', label: 'Search' }, { href: '/browse/', label: 'Look around' }, { href: '/a-z/', label: 'A to Z' }],
  list: 'Removed pages',
  listDescription: 'What was on this website and is not any more, with the day, the reason and where to go instead.',
  listLede: 'Links to these pages still work: each says what happened and where to go instead.',
  none: 'Nothing has been removed.',
  removed: (on: string): string => `Removed on ${on}.`,
} as const;
