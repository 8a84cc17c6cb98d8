import type { Rule } from '../rules.ts';
import type { Situation } from './situation.ts';

/** Where somebody may be in danger, the page begins with whom to ring. */
const urgentHelpFirst: Rule<Situation> = ({ urgent, urgentHelp }) =>
  urgent === true && !urgentHelp
    ? [{ rule: 'MissingUrgentHelp', field: 'urgentHelp', message: 'The situation is urgent, and it does not say what to do now.', fix: 'Write under “urgentHelp” whom to ring or text at once, with the numbers.' }]
    : [];

export const situationRules: Rule<Situation>[] = [urgentHelpFirst];
