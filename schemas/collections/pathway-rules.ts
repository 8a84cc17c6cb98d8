import type { Rule } from '../rules.ts';
import { filmHasCaptions } from './other-forms.ts';
import type { Pathway } from './pathway.ts';

/** A number beside the time limit of the law could differ from it. */
const oneTime: Rule<Pathway> = ({ steps = [] }) =>
  steps.flatMap(({ limit, within, counted }, index) => (limit && (within || counted) ? [
    { rule: 'TimeTwice', field: `steps.${index}.${within ? 'within' : 'counted'}`, message: 'The step names a time limit of the law, and gives a time of its own as well.', fix: 'Leave out “within” and “counted”: the time limit says both.' }] : []));

/** SE7 asks that children’s pathways lead on into adult ones. */
const leadsOn: Rule<Pathway> = ({ kind, next, noNext }) =>
  kind === 'care' && !next?.length && !noNext
    ? [{ rule: 'NothingAfter', level: 'warning', field: 'next', message: 'It does not say where this pathway leads, for example as an adult.', fix: 'Name the pathways that come after under “next”, or say under “noNext” why nothing follows.' }]
    : [];

export const pathwayRules: Rule<Pathway>[] = [oneTime, leadsOn, filmHasCaptions];
