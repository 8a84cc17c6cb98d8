import { createElement as h, type ChangeEvent, type ReactNode, useState } from 'react';
import type { FieldNode } from '../../../schemas/derive/fields.ts';
import type { Term } from '../../../schemas/framework/vocabulary.ts';
import { controlWords } from '../../words/controls.ts';
import { stops } from '../judge-entry.ts';
import { leave, saidAt, useOpen } from '../store.ts';
import { Button, focusSoon } from './buttons.ts';
import { Control } from './control.ts';
import { type ControlProps, FieldGroup, idOf, Said } from './field.ts';
import { Fields } from './group.ts';
import { tidyTime } from './tidy.ts';
import { copied, days, earlier, type Line, linesOf, restOfWeek, typed } from './week.ts';

interface LineProps {
  nodes: readonly FieldNode[];
  day: Term;
  /** Which of the times of its day it is, from 0. */
  number: number;
  /** Where it stands in the entry. A line that nobody has filled in yet stands nowhere, and is named by its day. */
  at: string;
  line: Line;
  onChange: (change: Partial<Line>) => void;
  onRemove: (() => void) | undefined;
}

/** One time of a day: from when to when, and under “more” what is rarely needed. */
function TimeLine({ nodes, day, number, at, line, onChange, onRemove }: LineProps): ReactNode {
  const open = useOpen();
  // It stays as it is while somebody types in it.
  const [startsOpen] = useState((line.when?.length ?? 0) > 0 || Boolean(line.note));
  const input = (name: 'opens' | 'closes'): ReactNode => {
    const node = nodes.find((one) => one.name === name);
    const id = idOf(`${at}.${name}`);
    const findings = saidAt(open, `${at}.${name}`);
    return h('div', { key: name },
      h('label', { htmlFor: id }, node?.label, h('span', { className: 'offer-hidden' }, controlWords.opensOn(day.label, number))),
      h('input', {
        id, type: 'text', className: 'offer-input offer-time', autoComplete: 'off', value: line[name] ?? '', 'aria-describedby': `${id}-said ${idOf(at)}-said`, ...(findings.some(stops) && { 'aria-invalid': true }),
        onChange: (event: ChangeEvent<HTMLInputElement>) => onChange({ [name]: event.target.value }),
        onBlur: () => { const text = line[name] ?? ''; if (tidyTime(text) !== text) onChange({ [name]: tidyTime(text) }); leave(`${at}.${name}`); },
      }),
      h(Said, { id: `${id}-said`, findings }));
  };
  const more = nodes.filter(({ name }) => name === 'when' || name === 'note');
  return h('div', { id: idOf(at), className: 'offer-time-line' },
    h('div', { className: 'offer-times' }, input('opens'), input('closes'), onRemove ? h(Button, { label: controlWords.removeTime(day.label, number), onClick: onRemove }) : null),
    h(Said, { id: `${idOf(at)}-said`, findings: saidAt(open, at) }),
    h('details', { className: 'offer-more', open: startsOpen },
      h('summary', null, controlWords.moreAboutTime(day.label, number)),
      more.map((node) => h(Control, { key: node.name, node, at: `${at}.${node.name}`, value: line[node.name as 'note'], onChange: (value: unknown) => onChange({ [node.name]: value }) }))));
}

/** The opening times of a week, day by day. A day takes the times of an earlier one with one button. */
export function OpeningTimesControl({ node, value, at, onChange }: ControlProps): ReactNode {
  const lines = (Array.isArray(value) ? value : []) as Line[];
  const nodes = node.fields ?? [];
  const focusOn = (day: string): void => focusSoon(`${idOf(at)}-day-${day}`);
  const strange = lines.map((line, index) => ({ line, index })).filter(({ line }) => !days.some(({ id }) => id === line.day));
  return h(FieldGroup, { node, at },
    h('p', { className: 'offer-hint' }, controlWords.timesHint),
    days.map((day) => {
      const own = linesOf(lines, day.id);
      const before = own.length === 0 ? earlier(lines, day.id) : undefined;
      const rest = own.length > 0 ? restOfWeek(lines, day.id) : [];
      const shown = own.length > 0 ? own : [{ line: {} as Line, index: undefined }];
      return h('fieldset', { key: day.id, id: `${idOf(at)}-day-${day.id}`, className: 'offer-day', 'data-day': day.id },
        h('legend', { className: 'offer-subtitle' }, day.label),
        shown.map(({ line, index }, number) => h(TimeLine, {
          key: number, nodes, day, number, line, at: `${at}.${index ?? day.id}`,
          onChange: (change: Partial<Line>) => onChange(typed(lines, index, day.id, change)),
          onRemove: own.length > 1 && index !== undefined ? () => { onChange(lines.toSpliced(index, 1)); focusOn(day.id); } : undefined,
        })),
        h('div', { className: 'offer-buttons' },
          before ? h(Button, { label: controlWords.sameAs(before.label), onClick: () => { onChange(copied(lines, before.id, [day.id])); focusOn(day.id); } }) : null,
          rest.length > 1 ? h(Button, { label: controlWords.sameUntilFriday(day.label), onClick: () => { onChange(copied(lines, day.id, rest.map(({ id }) => id))); focusOn(day.id); } }) : null,
          own.length > 0 ? h(Button, { label: controlWords.anotherTime(day.label), onClick: () => { onChange(lines.toSpliced((own.at(-1)?.index ?? 0) + 1, 0, { day: day.id })); focusSoon(idOf(`${at}.${(own.at(-1)?.index ?? 0) + 1}`)); } }) : null));
    }),
    // A line whose day is no day can only be mended field by field.
    strange.map(({ line, index }) => h('div', { key: `strange-${index}`, id: idOf(`${at}.${index}`), className: 'offer-item' }, h(Fields, { nodes, value: line, at: `${at}.${index}`, onChange: (next: unknown) => onChange(lines.with(index, next as Line)) }))));
}
