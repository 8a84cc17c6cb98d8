import { make } from '../search/dom.ts';
import { compareWords as words } from '../words/compare.ts';
import type { Compared, Part } from './read-record.ts';

/** A row of the table: what is compared, and what each record says. */
interface Row { label: string; missing: string; cells: (Part | undefined)[] }

const factRows = (records: readonly Compared[]): Row[] =>
  [...new Set(records.flatMap(({ facts }) => facts.map(({ label }) => label)))].map((label) => ({ label, missing: words.notStated, cells: records.map(({ facts }) => facts.find((fact) => fact.label === label)) }));

const questionRow = (records: readonly Compared[], { id, heading }: Question): Row => ({ label: heading, missing: words.notAnswered, cells: records.map(({ answers }) => answers.get(id)) });

/** A question that can be compared on. */
export interface Question { id: string; heading: string }

/** The rows for a choice. Of all questions only those that somebody has answered; the one that was chosen in any case. */
function rowsFor(records: readonly Compared[], questions: readonly Question[], on: string | undefined): Row[] {
  if (on === 'facts') return factRows(records);
  if (on !== undefined) return questions.filter(({ id }) => id === on).map((question) => questionRow(records, question));
  return [...factRows(records), ...questions.map((question) => questionRow(records, question)).filter(({ cells }) => cells.some(Boolean))];
}

// Roles are written out because a narrow screen shows the table as blocks, and some browsers then forget what it is.
function role<Kind extends HTMLElement>(name: string, element: Kind): Kind {
  element.setAttribute('role', name);
  return element;
}

/** The cell of one record. On a narrow screen, where there are no columns, it says whose it is. */
const cellNode = (part: Part | undefined, missing: string, title: string): HTMLElement => role('cell', make('td', {},
  make('p', { className: 'compare__whose' }, title),
  ...(part ? part.nodes.map((node) => node.cloneNode(true)) : [make('p', { className: 'quiet' }, missing)])));

/** The records side by side: a column each, under every fact and question a row. */
export function comparisonTable(records: readonly Compared[], questions: readonly Question[], on: string | undefined): HTMLTableElement {
  const head = make('thead', {}, role('row', make('tr', {}, ...records.map(({ href, title }) => role('columnheader', make('th', { scope: 'col' }, make('a', { href }, title)))))));
  const bodies = rowsFor(records, questions, on).map(({ label, missing, cells }) => role('rowgroup', make('tbody', {},
    role('row', make('tr', {}, role('rowheader', make('th', { scope: 'rowgroup', colSpan: records.length }, label)))),
    role('row', make('tr', {}, ...cells.map((part, index) => cellNode(part, missing, records[index]?.title ?? '')))))));
  return role('table', make('table', { className: `compare__table compare__table--${records.length}` }, make('caption', { className: 'visually-hidden' }, words.caption(records.map(({ title }) => title))), role('rowgroup', head), ...bodies));
}
