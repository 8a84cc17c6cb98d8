import type { Rule } from '../rules.ts';
import type { Pathway } from './pathway.ts';

/** A number beside the time limit of the law could differ from it. */
const oneTime: Rule<Pathway> = ({ steps = [] }) =>
  steps.flatMap(({ limit, within, counted }, index) => (limit && (within || counted) ? [
    { rule: 'TimeTwice', field: `steps.${index}.${within ? 'within' : 'counted'}`, message: 'The step names a time limit of the law, and gives a time of its own as well.', fix: 'Leave out “within” and “counted”: the time limit says both.' }] : []));

export const pathwayRules: Rule<Pathway>[] = [oneTime];
