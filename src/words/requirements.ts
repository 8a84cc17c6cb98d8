/** The words of the table of what a Local Offer is asked to be, for reviewers and developers. */
export const requirementWords = {
  title: 'What was asked for, and where it is',
  description: 'Everything that the framework and the other documents behind this software ask of a Local Offer, with the page or test that shows it, and what is not there yet.',
  link: 'What was asked for, and where it is: a table for reviewers and developers',
  lede: (met: number, all: number): string => `Of ${all} things that were asked for, ${met} are here.`,
  intro: 'The labels are ours and short: read the documents for their words. A line is met when everything on the coverage page that it names is answered on this website. The pages are those of the demonstration, and the tests are files of the program: each has to be there, or a test of this table fails.',
  council: (count: number): string => `${count} more ask something of the council alone, which no website can show.`,
  openTitle: 'Not yet',
  open: (count: number): string => (count === 0 ? 'Nothing is open.' : `${count} ${count === 1 ? 'line is' : 'lines are'} open:`),
  lacking: 'Not fully answered here:',
  heads: { asked: 'Asked for', state: 'Is it here, and where?' },
  met: 'Yes.',
  notYet: 'Not yet.',
  counts: (met: number, all: number): string => `${met} of ${all}`,
  tests: 'Shown by',
} as const;
