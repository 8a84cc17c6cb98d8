import type { Verification } from './statutory.ts';
import { vocabulary } from './vocabulary.ts';

/** The moment from which the time limits of one process run, so that they can stand on one line: "by week 6". */
export type CountedFrom = 'ehc-request';

/** A time limit that the law sets. Its number is written here and nowhere else; a step names the limit. */
export interface TimeLimit {
  label: string;
  number: number;
  unit: 'working-days' | 'calendar-days' | 'weeks' | 'months';
  /** The moment from which it runs, in words. */
  counted: string;
  from?: CountedFrom;
  /** True for time that somebody must be given, not time within which somebody must act. */
  atLeast?: true;
  source: string;
  /** How far the words of the source were checked. A paragraph number is printed only of what was read. */
  verification: Verification;
}

const regulations = 'Special Educational Needs and Disability Regulations 2014';
const tribunal = 'Rules of the First-tier Tribunal (Health, Education and Social Care Chamber)';

const limits = {
  'ehc-decide-to-assess': { label: 'Tell whether there will be an EHC needs assessment', number: 6, unit: 'weeks', counted: 'the day the council receives the request', from: 'ehc-request', source: regulations, verification: 'memory' },
  'ehc-advice': { label: 'Send advice for an EHC needs assessment', number: 6, unit: 'weeks', counted: 'the day each person is asked for advice', source: regulations, verification: 'memory' },
  'ehc-no-plan': { label: 'Tell that there will be no EHC plan', number: 16, unit: 'weeks', counted: 'the day the council receives the request', from: 'ehc-request', source: regulations, verification: 'memory' },
  'ehc-draft-comments': { label: 'Comment on a draft EHC plan', number: 15, unit: 'calendar-days', counted: 'the day you are given the draft', atLeast: true, source: regulations, verification: 'memory' },
  'ehc-setting-answers': { label: 'A setting answers whether it can be named', number: 15, unit: 'calendar-days', counted: 'the day the setting receives the draft', source: regulations, verification: 'memory' },
  'ehc-final-plan': { label: 'Send the final EHC plan', number: 20, unit: 'weeks', counted: 'the day the council receives the request', from: 'ehc-request', source: regulations, verification: 'memory' },
  'ehc-review': { label: 'Review an EHC plan', number: 12, unit: 'months', counted: 'the date of the final plan, and after that the last review', source: 'Children and Families Act 2014', verification: 'memory' },
  'mediation': { label: 'Ask about mediation', number: 2, unit: 'months', counted: 'the date on the council’s letter', source: regulations, verification: 'memory' },
  'tribunal-appeal': { label: 'Appeal to the SEND Tribunal', number: 2, unit: 'months', counted: 'the date on the council’s letter', source: tribunal, verification: 'memory' },
  'tribunal-after-certificate': { label: 'Appeal to the SEND Tribunal after a mediation certificate', number: 1, unit: 'months', counted: 'the date on the mediation certificate', source: tribunal, verification: 'memory' },
  'discrimination-claim': { label: 'Claim that a school discriminated', number: 6, unit: 'months', counted: 'the day it happened', source: 'Equality Act 2010', verification: 'memory' },
  'complaint': { label: 'Complain to the NHS or to social care', number: 12, unit: 'months', counted: 'the day it happened or you learnt of it', source: 'The complaints regulations of the NHS and of social care', verification: 'memory' },
  'ombudsman': { label: 'Go to an ombudsman', number: 12, unit: 'months', counted: 'the day you learnt of the problem', source: 'Local Government Act 1974 and Health Service Commissioners Act 1993', verification: 'memory' },
} as const satisfies Record<string, TimeLimit>;

export type TimeLimitId = keyof typeof limits;

/** Every time limit of the law by its id. */
export const timeLimits: Readonly<Record<TimeLimitId, TimeLimit>> = limits;

/** The time limits as a list to choose from. */
export const timeLimitList = vocabulary({
  id: 'time-limits', label: 'Time limit of the law', version: '2026', source: 'Children and Families Act 2014 and the regulations under it', status: 'in-force',
  terms: (Object.keys(limits) as TimeLimitId[]).map((id) => ({ id, label: limits[id].label })),
});
