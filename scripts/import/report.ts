import type { Plan } from './plan.ts';
import type { Planned, State } from './plan-record.ts';
import type { Reading } from './reading.ts';
import { type Note, type ReasonName, reasons } from './reasons.ts';
import type { Source } from './source.ts';

/** What a report is about. */
export interface Reported {
  source: Source;
  /** The name of the system that the records come from. */
  from: string;
  /** What a source calls the parts of a record. */
  part: 'column' | 'field';
  reading: Reading;
  plan: Plan;
  /** The content folder as people see it. */
  folder: string;
  /** Whole sentences about files that could not be written. Undefined where nothing was to be written. */
  failures?: string[];
  /** Every example instead of a few. */
  all: boolean;
}

const few = 3;
const count = (value: number): string => value.toLocaleString('en-GB');
const times = (value: number): string => (value === 1 ? 'once' : `${count(value)} times`);

const states: readonly [State, string][] = [['new', 'New files'], ['changed', 'Changed files'], ['kept', 'Kept as people wrote them']];

/** Some lines, and how many more there are. */
function some(lines: readonly string[], all: boolean): string[] {
  if (all || lines.length <= few) return [...lines];
  return [...lines.slice(0, few), `… and ${count(lines.length - few)} more. Add --all to see each.`];
}

function detail({ state, fields, why, name, where }: Planned): string {
  if (state === 'changed') return `${fields?.join(', ')} (${where})`;
  return state === 'kept' ? `${why} (“${name}”, ${where})` : `“${name}” (${where})`;
}

function sentence(source: Source, part: string, { where, column, message }: Note): string {
  return `${source.name}, ${where}${column === undefined ? '' : `, ${part} “${column}”`}: ${message}`;
}

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** What an import would do or did, for a person at a terminal: counts, a few examples, and all that is not carried over by its reason. */
export function reportOf({ source, from, part, reading, plan, folder, failures, all }: Reported): string {
  const lines = [
    `${failures === undefined ? 'Plan for the import' : 'Import'} of ${source.name} (${from}) into ${folder}`,
    `${count(reading.count)} ${reading.count === 1 ? 'record' : 'records'} read, as ${source.encoding === 'utf-8' ? 'UTF-8' : 'Windows-1252, because it is not UTF-8'}.`,
    ...reading.remarks,
  ];
  for (const [collection, planned] of Map.groupBy(plan.planned, (one) => one.collection)) {
    const of = (state: State): string => count(planned.filter((one) => one.state === state).length);
    lines.push(`${collection}: ${of('new')} new, ${of('changed')} changed, ${of('unchanged')} unchanged, ${of('kept')} kept.`);
  }
  const whole = reading.skipped + plan.refused;
  lines.push(`Not carried over: ${count(whole)} whole ${whole === 1 ? 'record' : 'records'}.${plan.notes.length > 0 ? ` ${count(plan.notes.length)} ${plan.notes.length === 1 ? 'note says' : 'notes say'} why, and which single fields are left out.` : ''}`);
  for (const [state, title] of states) {
    const examples = plan.planned.filter((one) => one.state === state);
    if (examples.length > 0) lines.push('', `${title}:`, ...indent(some(examples.map((one) => `${one.file}: ${detail(one)}`), all)));
  }
  if (plan.notes.length > 0) lines.push('', 'Not carried over, by reason:');
  for (const [reason, notes] of [...Map.groupBy(plan.notes, (note) => note.reason)].toSorted((a, b) => b[1].length - a[1].length)) {
    const { title, fix } = reasons[reason as ReasonName];
    lines.push(`  ${reason}, ${times(notes.length)}. ${title} ${fix}`, ...indent(indent(some(notes.map((note) => sentence(source, part, note)), all))));
  }
  if (plan.gone.length > 0) lines.push('', `In the content from an earlier import, and not in ${source.name}. Check whether they still exist; nothing is deleted:`, ...indent(some(plan.gone, all)));
  lines.push('', ...ending(plan, folder, failures));
  return lines.join('\n');
}

function ending({ planned }: Plan, folder: string, failures: readonly string[] | undefined): string[] {
  const toWrite = planned.filter(({ text }) => text !== undefined).length;
  if (failures === undefined) return [toWrite === 0 ? 'There is nothing to write.' : `Nothing was written. Add --write to write ${toWrite === 1 ? 'the file' : `these ${count(toWrite)} files`} into ${folder}. An entry is marked as unchecked until somebody reviews it and writes “lastReviewed”; after that an import leaves it alone.`];
  return [`${count(toWrite - failures.length)} ${toWrite - failures.length === 1 ? 'file was' : 'files were'} written.`, ...failures];
}
