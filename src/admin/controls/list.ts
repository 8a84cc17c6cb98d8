import { createElement as h, type ChangeEvent, type ReactNode } from 'react';
import { type FieldNode } from '../../../schemas/derive/fields.ts';
import { phraseOf } from '../../domain/group-phrases.ts';
import { adminWords } from '../../words/admin.ts';
import { saidAt, useOpen } from '../store.ts';
import { Control } from './control.ts';
import { type ControlProps, FieldGroup, idOf, Said } from './field.ts';
import { PageSays } from './page-says.ts';
import { relevantFields } from './relevant.ts';

type Group = Readonly<Record<string, unknown>>;

const asGroup = (value: unknown): Group => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Group) : {});
/** A small button that says what it does. */
export const Button = ({ label, onClick }: { label: string; onClick: () => void }): ReactNode => h('button', { type: 'button', className: 'offer-button offer-small', onClick }, label);

const button = (label: string, onClick: () => void): ReactNode => h(Button, { key: label, label, onClick });

/** Puts the keyboard where a new part of the form begins, once it has been drawn. */
export const focusSoon = (id: string): void => void setTimeout(() => {
  const part = document.getElementById(id);
  const input = part?.matches('input, textarea, select') ? part : part?.querySelector<HTMLElement>('input, textarea, select');
  (input as HTMLElement | null | undefined)?.focus();
}, 0);

/** The fields of a group, one under the other. */
export function Fields({ nodes, value, at, onChange }: { nodes: readonly FieldNode[]; value: unknown; at: string; onChange: (value: unknown) => void }): ReactNode {
  const group = asGroup(value);
  return relevantFields(nodes, group).map((node) => h(Control, { key: node.name, node, at: `${at}.${node.name}`, value: group[node.name], onChange: (next: unknown) => onChange({ ...group, [node.name]: next }) }));
}

/** True for a group of a few numbers or choices that read as one phrase, such as ages: they stand beside each other. */
const isShort = (node: FieldNode): boolean => phraseOf(node)?.covers.length === 2 && node.fields?.length === 2;

/** A group of fields. One that may be left out is opened when somebody wants it, so that a form stays short. */
export function GroupControl({ node, value, at, onChange }: ControlProps): ReactNode {
  const what = node.label.toLowerCase();
  const id = idOf(at);
  const there = typeof value === 'object' && value !== null;
  if (!there && !node.required && !node.expected) return h(FieldGroup, { node, at }, button(adminWords.add(what), () => { onChange({}); focusSoon(id); }));
  return h(FieldGroup, { node, at },
    h('div', { className: isShort(node) ? 'offer-inside offer-row' : 'offer-inside' }, h(Fields, { nodes: node.fields ?? [], value, at, onChange })),
    h(PageSays, { node, value }),
    node.required || node.expected ? null : button(adminWords.remove(what), () => { onChange(undefined); focusSoon(id); }));
}

/** Moves an item of a list by one place. */
const moved = <T>(list: readonly T[], from: number, to: number): T[] => {
  const next = list.toSpliced(from, 1);
  next.splice(to, 0, list[from] as T);
  return next;
};

/** A list of groups of fields, such as places or times. Items are moved with buttons, so that a keyboard is enough. */
export function ListControl({ node, value, at, onChange }: ControlProps): ReactNode {
  const items = Array.isArray(value) ? (value as unknown[]) : [];
  const open = useOpen();
  const one = node.label.replace(/ies$/, 'y').replace(/s$/, '');
  return h(FieldGroup, { node, at },
    items.map((item, index) => {
      const label = adminWords.item(one, index + 1);
      const place = `${at}.${index}`;
      return h('fieldset', { key: index, id: idOf(place), tabIndex: -1, className: 'offer-item', 'aria-describedby': `${idOf(place)}-said` },
        h('legend', { className: 'offer-subtitle' }, label),
        h(Said, { id: `${idOf(place)}-said`, findings: saidAt(open, place) }),
        h(Fields, { nodes: node.fields ?? [], value: item, at: place, onChange: (next: unknown) => onChange(items.with(index, next)) }),
        h(PageSays, { node, value: item }),
        h('div', { className: 'offer-buttons' },
          index > 0 ? button(adminWords.up(label), () => onChange(moved(items, index, index - 1))) : null,
          index < items.length - 1 ? button(adminWords.down(label), () => onChange(moved(items, index, index + 1))) : null,
          button(adminWords.remove(label), () => { onChange(items.toSpliced(index, 1)); focusSoon(`${idOf(at)}-add`); })));
    }),
    h('button', { type: 'button', id: `${idOf(at)}-add`, className: 'offer-button', onClick: () => { onChange([...items, {}]); focusSoon(idOf(`${at}.${items.length}`)); } }, adminWords.add(one.toLowerCase())));
}

/** A list of short texts, each in an input of its own. */
export function TextsControl({ node, value, at, onChange }: ControlProps): ReactNode {
  const items = Array.isArray(value) ? value.map((item) => String(item ?? '')) : [];
  const open = useOpen();
  const shown = items.length === 0 ? [''] : items;
  return h(FieldGroup, { node, at },
    shown.map((item, index) => {
      const label = adminWords.item(node.label, index + 1);
      const id = idOf(`${at}.${index}`);
      const findings = saidAt(open, `${at}.${index}`);
      return h('div', { key: index, className: 'offer-line' },
        h('label', { htmlFor: id, className: 'offer-hidden' }, label),
        h(Said, { id: `${id}-said`, findings }),
        h('input', { id, type: 'text', className: 'offer-input', value: item, 'aria-describedby': `${id}-said`, ...(findings.length > 0 && { 'aria-invalid': true }), autoComplete: 'off', onChange: (event: ChangeEvent<HTMLInputElement>) => onChange(shown.with(index, event.target.value)) }),
        button(adminWords.remove(label), () => onChange(shown.toSpliced(index, 1))));
    }),
    h('button', { type: 'button', className: 'offer-button', onClick: () => { onChange([...shown, '']); focusSoon(idOf(`${at}.${shown.length}`)); } }, adminWords.add(node.label.toLowerCase())));
}
