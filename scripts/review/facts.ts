import type { EntryChange } from './compare.ts';
import type { FieldChange } from './field-changes.ts';
import { wordsThatCount } from './words-that-count.ts';

/**
 * What a changed fact is about, the one that does most harm where it is wrong first: in this order a reviewer is told.
 * `site` is what `council.yml` says for the whole website; `words` are figures and duties in texts.
 */
export const stakes = ['safety', 'gone', 'law', 'contact', 'use', 'money', 'site', 'words', 'wait', 'access', 'answer'] as const;

/** One of them. */
export type Stake = (typeof stakes)[number];

/** A fact that a change alters in an entry that families know already, and that a reviewer should hold against its source. */
export interface Fact { stake: Stake; file: string; title: string; change: FieldChange; words?: { gone: readonly string[]; come: readonly string[] } }

const named = (names: string): RegExp => new RegExp(`(?:^|\\.)(?:${names})(?:\\.|$)`);

/** The fields by what hangs on them. The first that fits decides. */
const byField: readonly (readonly [Stake, RegExp])[] = [
  ['gone', /^hideAfter$/],
  ['safety', named('urgentHelp|safeguarding|quickExit')],
  ['law', named('meets|limit|within|counted|ifNot|challenge|legislation|notLawYet|senReport|coverage|accessibility|privacy|steps$')],
  ['access', named('facilities|languages|delivery|otherForms|accessibilityPlan')],
  ['money', named('cost|personalBudget')],
  ['wait', named('waiting')],
  ['contact', named('contact|senco|otherContacts|phone|textRelay|email|form|hours|website|siteUrl|endpoint|url|address|postcode|senInformationReport|opening|times|exceptions')],
  ['use', /^(?:status|publishFrom|alternatives|noAlternatives|eligibility|notEligible|ages|assessmentNeeded|diagnosisNeeded|ehcPlanNeeded|referral|decision|admissions|inArea|outOfAreaReason|coversWholeArea|areas|places|tier)(?:\.|$)/],
];

/** Fields about the upkeep of a page, which the report tells in other ways. */
export const upkeep: ReadonlySet<string> = new Set(['owner', 'lastReviewed', 'reviewBy', 'reviewEvery', 'changeNote', 'changedOn', 'imported', 'formerAddresses', 'coProducedWith', 'photos']);

/** Collections whose texts say what the law gives and asks, and figures and words with which they say it. */
const explaining: ReadonlySet<string> = new Set(['guides', 'pathways', 'situations', 'checkers', 'glossary']);
const ofLaw = /(?:day|week|month|year)s?$|^(?:must|should|cannot|entitled|right to .*)$/;

const isLost = (change: FieldChange): boolean => (change.kind === 'list' ? change.removed.length > 0 && change.added.length === 0 : change.after === undefined);

function stakeOf(collection: EntryChange['collection'], change: FieldChange): Stake | undefined {
  const [top = ''] = change.field.split('.');
  if (upkeep.has(top)) return undefined;
  const known = byField.find(([, pattern]) => pattern.test(change.field))?.[0];
  if (collection === 'council' && (known === undefined || known === 'use')) return 'site';
  if (known) return known;
  return (top === 'answers' || top === 'ownAnswers') && isLost(change) ? 'answer' : undefined;
}

/** The facts that a change alters in an entry, the weightiest first. A page that is new is to be read as a whole, and has none. */
export function factsOf({ kind, collection, file, title, changes, left }: Pick<EntryChange, 'kind' | 'collection' | 'file' | 'title' | 'changes' | 'left'>): Fact[] {
  if (kind === 'added') return [];
  const where = { file, title };
  if (kind === 'removed') return [{ ...where, stake: 'gone', change: { field: '', labels: [], kind: 'value', before: left?.address, after: left?.redirect } }];
  return changes.flatMap((change): Fact[] => {
    const [top = ''] = change.field.split('.');
    const words = change.kind === 'list' || upkeep.has(top) || change.before === undefined || change.after === undefined ? undefined : wordsThatCount(change.before, change.after);
    const stake = stakeOf(collection, change) ?? (words && (explaining.has(collection) && [...words.gone, ...words.come].some((word) => ofLaw.test(word)) ? 'law' : 'words'));
    return stake === undefined ? [] : [{ ...where, stake, change, ...(words && { words }) }];
  }).toSorted((a, b) => weight(a) - weight(b));
}

const weight = ({ stake }: Fact): number => stakes.indexOf(stake);

/** Facts of all entries by what hangs on them, in the order of `stakes`. */
export const byStake = (facts: readonly Fact[]): { stake: Stake; facts: readonly Fact[] }[] =>
  stakes.map((stake) => ({ stake, facts: facts.filter((fact) => fact.stake === stake) })).filter((group) => group.facts.length > 0);

/** Which of two entries a reviewer should see first: that with the weightier fact. */
export const weightOf = (facts: readonly Fact[]): number => Math.min(stakes.length, ...facts.map(weight));
