const pages = (count: number): string => (count === 1 ? '1 page' : `${count} pages`);
const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/** The words of what “About this Local Offer” works out from the content. */
export const aboutWords = {
  forWhom: 'Who is it for?',
  forWhomText: 'For children and young people from birth to 25 with special educational needs or a disability, for their parents and carers, and for people who work with them. Nobody needs a diagnosis or a plan to use it.',
  purposes: 'It says in one place what help there is and how to get it, and it lets families help to make that better.',
  made: 'Who made it, and with whom?',
  madeBy: (council: string): string => `${council} publishes it and answers for it.`,
  madeWith: 'These groups helped to write or check pages. Each page names them at its end.',
  madeWithNobody: 'No page says yet that it was made together with families.',
  onPages: (count: number): string => `on ${pages(count)}`,
  reviewed: 'How is it kept up to date?',
  reviewedText: (late: number, all: number): string => `Every page has a day by which it must be checked again. Of ${pages(all)}, ${late === 0 ? 'none is' : late === 1 ? '1 is' : `${late} are`} late today.`,
  often: (months: number, count: number): string => `${months === 1 ? 'Every month' : `Every ${months} months`}: ${pages(count)}`,
  marked: (after: number): string => (after === 0 ? 'A page that is late says so at once.' : `A page says so when it is more than ${days(after)} late.`),
  lowered: (after: number): string => `After ${days(after)} it stands below other pages.`,
  unlisted: (after: number): string => `After ${days(after)} it is no longer in lists or found by the search.`,
  allReviews: 'What is late and what is due',
  who: 'Who looks after what?',
  whoText: (roles: number): string => (roles === 0 ? 'No page says yet which role looks after it.' : roles === 1 ? 'One role looks after the pages.' : `${roles} roles look after the pages. Each page names its own at its end.`),
  allRoles: 'All roles, with how many pages',
  nobody: (count: number): string => `Nobody is named on ${pages(count)}.`,
  questions: (source: string, version: string): string => `Services and settings answer the questions of the ${source}, edition ${version} of the list in this website.`,
} as const;
