import type { Contact, Council } from '../../schemas/index.ts';
import { formTarget } from './feedback-form.ts';

/** What the privacy notice says that depends on the council. Everything else in it is true of every site. */
export interface PrivacyFacts {
  /** Where messages of the published site go: to nobody, because there are no forms, to Netlify, or to a host. */
  forms: { to: 'nobody' | 'netlify' } | { to: 'host'; host: string };
  /** The postal address of the team, line by line. */
  address: readonly string[];
  /** Whom to ask what is held about somebody: the officer, or whoever answers for the Local Offer. */
  ask: Contact;
  hasOfficer: boolean;
  messagesKept: string | undefined;
  visitsLogged: string | undefined;
}

/** What the privacy notice of a council says. It is about the published site, whatever a computer of one’s own does with forms. */
export function privacyFacts({ feedback, privacy }: Pick<Council, 'feedback' | 'privacy'>): PrivacyFacts {
  const target = formTarget(feedback);
  const forms: PrivacyFacts['forms'] = target === undefined ? { to: 'nobody' } : target.service === 'netlify' ? { to: 'netlify' } : { to: 'host', host: new URL(target.action).host };
  return {
    forms, address: (feedback.contact.address ?? '').split('\n').filter((line) => line.trim()), ask: privacy?.officer ?? feedback.contact, hasOfficer: privacy !== undefined,
    messagesKept: privacy?.messagesKept, visitsLogged: privacy?.visitsLogged,
  };
}
