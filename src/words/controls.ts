/** The words of the controls of the editor that are more than an input. */
export const controlWords = {
  pageSays: (says: string): string => `The page will say: “${says}”`,
  dayAndDistance: (weekday: string, day: string, distance: string): string => `${weekday} ${day}, ${distance}`,
  openAddress: 'Open this address in a new tab, to see that it is right',
  // Postcodes
  inArea: (outward: string, area: string): string => `${outward} is ${area}, in our area.`,
  outsideArea: (outward: string): string => `${outward} is none of the postcodes of our area in council.yml: this place is outside it.`,
  placeKnown: 'The search knows where it is.',
  placeUnknown: 'It is not among the postcodes of this website. Please check it: the search cannot say how far it is.',
  // Possible duplicates
  lookAlikes: (number: number): string => (number === 1 ? 'There is already an entry that looks the same' : `There are already ${number} entries that look the same`),
  lookAlikesHint: 'It has the same name, and the same postcode or telephone number. If they are one, change the one that is there. Otherwise say in the name how they differ. You can save all the same.',
  seePage: (title: string): string => `See “${title}” (opens in a new tab)`,
  editInstead: (title: string): string => `Change “${title}” instead`,
  // What the law asks for
  findStatutory: 'Find what the law asks for',
  findStatutoryHint: 'Type a word of it, such as “transport” or “training”, choose with the arrow keys and press Enter. A paragraph is named only where we have read its words.',
  noSuchItem: 'There is no such item. Remove it.',
  // Opening times
  timesHint: 'Write a time as 9am, 9:30 or 16:00. Leave a day empty when it is closed.',
  opensOn: (day: string, line: number): string => ` on ${day}${line > 0 ? `, time ${line + 1}` : ''}`,
  sameAs: (day: string): string => `Same as ${day}`,
  sameUntilFriday: (day: string): string => `The same on every day from ${day} to Friday`,
  anotherTime: (day: string): string => `Another time on ${day}`,
  removeTime: (day: string, line: number): string => `Remove time ${line + 1} of ${day}`,
  moreAboutTime: (day: string, line: number): string => `More about ${day}${line > 0 ? `, time ${line + 1}` : ''}: term time, a note`,
} as const;
