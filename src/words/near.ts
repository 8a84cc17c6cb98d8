/** The words of the box for a postcode, and of the script that works it. */
export const nearWords = {
  postcode: 'Your postcode',
  hint: 'For example ZZ1 3LB, or only its first half. It stays on your device.',
  show: 'Show what is near',
  locate: 'Use my location',
  within: 'How far',
  anyDistance: 'Any distance',
  miles: (miles: number): string => `${miles} ${miles === 1 ? 'mile' : 'miles'}`,
  clear: 'Clear place',
  from: (place: string): string => `Distances are from ${place}, as the crow flies.`,
  whereYouAre: 'where you are',
  nothingTyped: 'Type your postcode, for example ZZ1 3LB.',
  notAPostcode: 'That does not look like a postcode. Type it whole, or only its first half, for example ZZ1 3LB or ZZ1.',
  elsewhere: (postcode: string): string => `${postcode} is not in or near our area, so we cannot measure from it. Check it, or type the postcode of where you need help.`,
  unknown: (postcode: string, outward: string): string => `We do not know the postcode ${postcode}. Check it, or type only its first half, ${outward}.`,
  broken: 'Postcodes cannot be looked up at the moment. Check your connection and try again. Everything else on this page works.',
  notLocated: {
    refused: 'Your device did not allow us to know where it is. You can allow it in the settings of your browser.',
    unavailable: 'Your device cannot say where it is.',
    'too-slow': 'Your device took too long to say where it is. Try again.',
  },
  orPostcode: 'Or type a postcode.',
  /** What the licences of the public files ask for (Open Government Licence 3.0). Undefined for postcodes that are not theirs. */
  credit: (from: string, year: number): string | undefined => ({
    'ONS Postcode Directory': `Source of postcodes: Office for National Statistics, licensed under the Open Government Licence v3.0. Contains OS data © Crown copyright and database right ${year}. Contains Royal Mail data © Royal Mail copyright and database right ${year}.`,
    'Code-Point Open': `Contains OS data © Crown copyright and database right ${year}. Contains Royal Mail data © Royal Mail copyright and database right ${year}. Contains National Statistics data © Crown copyright and database right ${year}. Licensed under the Open Government Licence v3.0.`,
  } as Partial<Record<string, string>>)[from],
} as const;
