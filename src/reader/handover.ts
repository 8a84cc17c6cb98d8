import type { Content } from './content.ts';

/** What the command that read the content hands to the site, so that nothing is read or rendered twice. */
export interface Handover {
  content: Content;
  today: string;
  /**
   * What the forms of the site are where they are not what the council says: on this computer alone, because the site is
   * made to be looked at, or none, because it is made to be read where nobody can send anything.
   */
  forms?: 'local' | 'none';
}

const key = Symbol.for('local-offer.handover');
const store = globalThis as { [key]?: { now?: Handover; soon: Promise<Handover> } };

/**
 * Keeps what was read for whoever asks next in this process. What is still being read is kept as well: whoever can wait
 * for it gets it, or what stopped it, and others have nothing until then. Answers with what there is to wait for.
 */
export function handOver(handover: Handover | Promise<Handover>): Promise<Handover> {
  const kept: { now?: Handover; soon: Promise<Handover> } = { soon: Promise.resolve(handover).then((now) => (kept.now = now)) };
  if (!(handover instanceof Promise)) kept.now = handover;
  // Whoever waits is told what stopped it. Until somebody does, it must not end the process.
  kept.soon.catch(() => undefined);
  store[key] = kept;
  return kept.soon;
}

/** What was read in this process, or undefined where nothing was yet. */
export const handedOver = (): Handover | undefined => store[key]?.now;

/** What was read in this process, or is being read. Undefined where nobody has begun. */
export const toBeHandedOver = (): Promise<Handover> | undefined => store[key]?.soon;

/** The same for whoever has no words of its own for what stopped the reading, and who is told nothing of it. */
export const handedOverAtLast = (): Promise<Handover | undefined> => Promise.resolve(toBeHandedOver()).catch(() => undefined);
