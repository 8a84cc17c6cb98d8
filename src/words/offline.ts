/** The words of the copy that is read without a connection. */
export const offlineWords = {
  about: 'About this copy',
  copy: (day: string): string => `This is a copy of ${day}, to read without the internet.`,
  newestBefore: 'The newest version of this page is at',
  newestAfter: '.',
  elsewhere: '(needs the internet)',
  /** In the place of what a page says where there is no JavaScript, by the file of the page. */
  withoutScript: {
    'search/index.html': 'This copy has no search. It has all the pages, and here are the ways to find them. “A to Z” has every name in one list.',
    'compare/index.html': 'This copy cannot put them side by side. Choose a question below, and read what everybody answers to it.',
  } as Readonly<Record<string, string>>,
  /** The text file that lies beside the first page, line by line. */
  aboutFile: (site: string, day: string, address: string | undefined): readonly string[] => [
    `${site}: a copy to read without the internet.`,
    `It was made on ${day}.`,
    '',
    'Open index.html to begin. It works in every web browser, from a disk or a USB stick, and needs no connection.',
    ...(address ? [`What is newest is at ${address}`] : []),
  ],
} as const;
