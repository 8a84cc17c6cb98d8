import type { Content } from './content.ts';

/** What the command that read the content hands to the site, so that nothing is read or rendered twice. */
export interface Handover {
  content: Content;
  today: string;
  /** True where forms stay on this computer, because the site is made to be looked at and not to be published. */
  localForms?: boolean;
}

const key = Symbol.for('local-offer.handover');
const store = globalThis as { [key]?: Handover | undefined };

/** Keeps what was read for whoever asks next in this process. */
export function handOver(handover: Handover): void {
  store[key] = handover;
}

/** What was read in this process, or undefined where nothing was. */
export const handedOver = (): Handover | undefined => store[key];
