/** True for a level of help for which somebody decides who gets it. */
export const isDecidedOn = (tier: string | undefined): boolean => tier === 'targeted' || tier === 'specialist';
