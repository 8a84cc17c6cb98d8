import { type FormTarget, formTarget } from '../domain/feedback-form.ts';
import { handedOver } from '../reader/handover.ts';
import { site } from './site.ts';

/** Where the forms of the site are sent, or undefined where nobody receives them. */
export const forms = (): FormTarget | undefined => formTarget(site().council.feedback, handedOver()?.forms);
