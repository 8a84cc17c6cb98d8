/** The words about inspections and about what comes of help. */
export const qualityWords = {
  heading: 'How good it is, and what comes of it',
  unchecked: 'The council has not checked this.',
  report: (of: string, by: string, day: string): string => `Inspection report of ${of} by ${by}, ${day}`,
  inspected: (by: string, day: string): string => `${by} inspected it on ${day}.`,
  need: 'What is needed here:',
  asOf: (day: string): string => `As of ${day}.`,
  source: 'Source:',
} as const;
