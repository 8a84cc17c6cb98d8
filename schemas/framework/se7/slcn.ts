import type { Se7Item } from './heading.ts';

const principle = (number: number, text: string): Se7Item => ({
  id: `slcn-${number}`, text, theme: 'slcn', parallels: [], citation: `Communicating the Code, Local Offer principle ${number}`, kind: 'content', force: 'principle', verification: 'text-seen',
});

/** The ten principles for speech, language and communication in a Local Offer. Source: The Communication Trust, Communicating the Code. */
export const slcnPrinciples: readonly Se7Item[] = [
  'Families easily find help with speech, language and communication that is for everyone.',
  'Families easily find extra help with speech, language and communication.',
  'Families easily find specialist help with speech, language and communication, and whether a personal budget can pay for it.',
  'Families easily find help with speech, language and communication that is not publicly funded.',
  'Families can take part when the council and the NHS plan help with speech, language and communication.',
  'Speech, language and communication is a large topic that is easy to find.',
  'There is a whole page for families who are worried about how their child talks or understands.',
  'There is early help with speech, language and communication.',
  'It says how services for speech, language and communication work together.',
  'Help with speech, language and communication is as good and as near everywhere in the area.',
].map((text, index) => principle(index + 1, text));
