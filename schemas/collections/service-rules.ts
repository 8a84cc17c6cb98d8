import { isDecidedOn } from '../framework/decided-on.ts';
import { labelOf } from '../framework/vocabulary.ts';
import { tiers } from '../framework/vocabularies/services.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rules.ts';
import { filmHasCaptions } from './other-forms.ts';
import type { Service } from './service.ts';

/** A targeted or specialist service must say who can use it and how that is decided (SE7 principles; SEND Regulations 2014, Schedule 2). */
const needsRoute: Rule<Service> = ({ tier, eligibility, decision, notEligible }) => {
  if (!isDecidedOn(tier)) return [];
  const level = labelOf(tiers, tier ?? '');
  const found: Finding[] = [];
  if (!eligibility) found.push({ rule: 'MissingEligibility', field: 'eligibility', message: `A service on the level “${level}” must say who can use it, and this one does not.`, fix: 'Write the criteria in plain words under “eligibility”.' });
  if (!decision) found.push({ rule: 'MissingDecision', field: 'decision', message: `A service on the level “${level}” must say who decides and how, and this one does not.`, fix: 'Fill in “decision”: who decides, how, how long it takes, how you hear, how to challenge it.' });
  if (!notEligible) found.push({ rule: 'NothingInstead', level: 'warning', field: 'notEligible', message: 'It does not say where a family can turn that does not meet the criteria.', fix: 'Write under “notEligible” what such a family can do.' });
  return found;
};

const partsOfDecision = { how: 'on what it is decided', within: 'by when', told: 'how families hear', challenge: 'how to challenge it' } as const;

/** A decision of which a part is not stated: its page says so, and whom to ask. */
const wholeDecision: Rule<Service> = ({ tier, decision, waiting }) => {
  if (!decision || !isDecidedOn(tier)) return [];
  // Whoever says openly that nobody knows how long it takes has said what there is to say.
  const openlyUnknown = waiting?.state === 'unknown' && Boolean(waiting.note);
  const missing = (Object.keys(partsOfDecision) as (keyof typeof partsOfDecision)[]).filter((part) => !decision[part] && !(part === 'within' && openlyUnknown));
  return missing.length === 0 ? [] : [{
    rule: 'DecisionNotComplete', level: 'warning', field: 'decision', message: `It does not say ${missing.map((part) => partsOfDecision[part]).join(', ')}. The page shows “Not stated” there.`,
    fix: `Fill in ${missing.map((part) => `“decision.${part}”`).join(', ')}.`,
  }];
};

const restricted = ['limited', 'waiting-list-closed', 'paused', 'closing', 'closed'];

/** A service that is not fully open names alternatives, or says that there are none (SE7 principle "factual"). */
const needsAlternatives: Rule<Service> = ({ status, alternatives, noAlternatives }) =>
  status && restricted.includes(status.state) && !alternatives?.length && noAlternatives !== true
    ? [{ rule: 'MissingAlternatives', field: 'alternatives', message: `The service is ${status.state.replaceAll('-', ' ')} and names nothing that families can use instead.`, fix: 'Name them under “alternatives”, or say yes under “noAlternatives” when there are honestly none.' }]
    : [];

const outOfArea: Rule<Service> = ({ inArea, outOfAreaReason }) =>
  inArea === false && !outOfAreaReason
    ? [{ rule: 'MissingOutOfAreaReason', level: 'warning', field: 'outOfAreaReason', message: 'It is outside our area and does not say why it is listed.', fix: 'Write under “outOfAreaReason” who from here uses it.' }]
    : [];

const whichArea: Rule<Service> = ({ inArea, coversWholeArea, areas, delivery }) =>
  inArea === true && coversWholeArea === undefined && !areas?.length && !delivery?.includes('online')
    ? [{ rule: 'MissingArea', field: 'areas', message: 'It does not say which parts of our area it serves.', fix: 'Name them under “areas”, or say yes under “coversWholeArea”.' }]
    : [];

/** A price beside the word "free" leaves families guessing. */
const freeWithAPrice: Rule<Service> = ({ cost }) =>
  cost?.kind === 'free' && cost.amount ? [{ rule: 'FreeWithAPrice', field: 'cost.amount', message: `The cost is free and also £${cost.amount}.`, fix: 'Remove the amount, or choose “charge” or “varies” and explain it.' }] : [];

export const serviceRules: Rule<Service>[] = [needsRoute, wholeDecision, needsAlternatives, outOfArea, whichArea, freeWithAPrice, filmHasCaptions];
