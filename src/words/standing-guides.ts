import type { StandingGuide } from '../domain/addresses.ts';
import { privacyWords as privacy } from './privacy.ts';
import { withoutWords as without } from './without-the-internet.ts';

/** What the guides that are always there are called where the council has written none, and the headings of what stands first on them. */
export const standingWords: Readonly<Record<StandingGuide, { title: string; description: string; parts: readonly { id: string; heading: string }[] }>> = {
  'about/privacy': { title: privacy.title, description: privacy.description, parts: [privacy.looking, privacy.sending, privacy.published, privacy.responsible, privacy.rights] },
  'about/without-the-internet': { title: without.title, description: without.description, parts: [without.talk, without.paper, without.views] },
};
