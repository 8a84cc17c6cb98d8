import { type FormTarget, formTarget } from '../domain/feedback-form.ts';
import { handedOver } from '../reader/handover.ts';
import { find, site } from './site.ts';

/** Where the forms of the site are sent, or undefined where nobody receives them. */
export const forms = (): FormTarget | undefined => formTarget(site().council.feedback, handedOver()?.localForms);

/** The address of the privacy notice, where the council has one. */
export const privacyNotice = (): string | undefined => (find('guides', 'about/privacy') ? '/about/privacy/' : undefined);
