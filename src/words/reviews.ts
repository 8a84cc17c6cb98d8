const pages = (count: number): string => (count === 1 ? '1 page' : `${count} pages`);

/** The words of the page that says which pages are late or due for a check. */
export const reviewsWords = {
  title: 'Is this Local Offer up to date?',
  description: 'Which pages of this Local Offer are late for a check, which are due, and how often we check them.',
  lede: 'Somebody must check every page again and again. Here you see what is late and what comes next.',
  total: (all: number): string => `Of ${pages(all)}:`,
  counts: (due: number): Record<'inTime' | 'late' | 'never', string> => ({ inTime: `are checked in time, of which ${due} ${due === 1 ? 'is' : 'are'} due within 30 days`, late: 'are late for a check', never: 'were never checked by the council' }),
  bySection: 'By section',
  caption: 'Pages by section, and how their checks stand',
  heads: { section: 'Section', all: 'All pages', inTime: 'Checked in time', due: 'Due within 30 days', late: 'Late', never: 'Never checked' },
  otherSection: 'Other pages, such as answers, comments and the glossary',
  lateTitle: 'What is late',
  lateIntro: 'What these pages say may not be true any more. Ring before you rely on them.',
  nothingLate: 'Nothing is late today.',
  dueTitle: 'What is due within 30 days',
  nothingDue: 'Nothing is due within 30 days.',
  by: (day: string): string => `to be checked by ${day}`,
  lateSince: (day: string): string => `should have been checked by ${day}`,
  more: (count: number): string => `and ${count} more`,
  oftenTitle: 'How often we check',
  often: (months: number, count: number): string => `${months === 1 ? 'Every month' : `Every ${months} months`}: ${pages(count)}`,
  lateHow: 'A page that is late says so at its end, with the telephone number to ring.',
  howLink: 'How we keep this Local Offer up to date',
  tell: 'Have you found something that is not true any more?',
  tellLink: 'Tell us what is wrong',
  coverage: 'What is here and what is missing',
} as const;
