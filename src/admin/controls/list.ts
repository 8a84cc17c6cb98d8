import { createElement as h, type ChangeEvent, type ReactNode, useState } from 'react';
import { type FieldNode } from '../../../schemas/derive/fields.ts';
import { phraseOf } from '../../domain/group-phrases.ts';
import { adminWords } from '../../words/admin.ts';
import { stops } from '../judge-entry.ts';
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

/** What one item of a list is called: the label of the list in the singular. */
const singular = (label: string): string => label.replace(/ies$/, 'y').replace(/s$/, '');

/** One item of a list, with the buttons that move it and take it out. */
function Item({ node, items, index, at, onChange, title, onMoved }: ControlProps & { items: readonly unknown[]; index: number; title: string; onMoved?: (to: number | undefined) => void }): ReactNode {
  const open = useOpen();
  const place = `${at}.${index}`;
  const to = (next: number): void => { onChange(moved(items, index, next)); onMoved?.(next); };
  return h('fieldset', { id: idOf(place), tabIndex: -1, className: 'offer-item', 'aria-describedby': `${idOf(place)}-said` },
    h('legend', { className: 'offer-subtitle' }, title),
    h(Said, { id: `${idOf(place)}-said`, findings: saidAt(open, place) }),
    h(Fields, { nodes: node.fields ?? [], value: items[index], at: place, onChange: (next: unknown) => onChange(items.with(index, next)) }),
    h(PageSays, { node, value: items[index] }),
    h('div', { className: 'offer-buttons' },
      index > 0 ? button(adminWords.up(title), () => to(index - 1)) : null,
      index < items.length - 1 ? button(adminWords.down(title), () => to(index + 1)) : null,
      button(adminWords.remove(title), () => { onChange(items.toSpliced(index, 1)); onMoved?.(undefined); focusSoon(`${idOf(at)}-add`); })));
}

/** A list of so many items that they are found by typing, and opened one by one: the terms of a glossary. */
function LongList({ node, items, at, onChange }: ControlProps & { items: readonly unknown[] }): ReactNode {
  const { findings, attempted } = useOpen();
  const [text, setText] = useState('');
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set(items.flatMap((item, index) => (Object.keys(asGroup(item)).length === 0 ? [index] : []))));
  const one = singular(node.label);
  const id = idOf(at);
  const nameOf = (item: unknown): string => { const group = asGroup(item); const { name } = node.fields?.find((field) => field.name !== 'id' && typeof group[field.name] === 'string' && group[field.name] !== '') ?? {}; return name ? String(group[name]) : adminWords.longList.withoutName(one); };
  const typed = text.trim().toLowerCase();
  // What stops a save is open, so that the list of errors can lead to it.
  const wrong = new Set(attempted ? findings.filter(stops).flatMap(({ field }) => (field?.startsWith(`${at}.`) ? [Number(field.slice(at.length + 1).split('.')[0])] : [])) : []);
  const shown = items.map((item, index) => ({ item, index })).filter(({ item, index }) => typed === '' || opened.has(index) || wrong.has(index) || JSON.stringify(item).toLowerCase().includes(typed));
  const toggle = (index: number): void => setOpened(new Set(opened.has(index) ? [...opened].filter((other) => other !== index) : [...opened, index]));
  return h('div', null,
    h('label', { htmlFor: `${id}-filter`, className: 'offer-sublabel' }, adminWords.longList.filter(node.label)),
    h('input', { id: `${id}-filter`, type: 'text', className: 'offer-input', autoComplete: 'off', value: text, onChange: (event: ChangeEvent<HTMLInputElement>) => setText(event.target.value) }),
    h('p', { className: 'offer-hint', role: 'status' }, adminWords.longList.found(shown.length, items.length)),
    h('ul', { className: 'offer-rows' }, shown.map(({ item, index }) => h('li', { key: index },
      h('button', { type: 'button', className: 'offer-button offer-row', 'aria-expanded': opened.has(index) || wrong.has(index), onClick: () => toggle(index) }, nameOf(item)),
      opened.has(index) || wrong.has(index) ? h(Item, { node, value: item, items, index, at, onChange, title: adminWords.item(one, index + 1), onMoved: (to) => setOpened(new Set(to === undefined ? [] : [to])) }) : null))),
    h('button', { type: 'button', id: `${id}-add`, className: 'offer-button', onClick: () => { onChange([...items, {}]); setOpened(new Set([...opened, items.length])); focusSoon(idOf(`${at}.${items.length}`)); } }, adminWords.add(one.toLowerCase())));
}

/** The most items that stand open one under the other. */
const mostOpen = 12;

/** A list of groups of fields, such as places or times. Items are moved with buttons, so that a keyboard is enough. */
export function ListControl(props: ControlProps): ReactNode {
  const { node, value, at, onChange } = props;
  const items = Array.isArray(value) ? (value as unknown[]) : [];
  const one = singular(node.label);
  if (items.length > mostOpen) return h(FieldGroup, { node, at }, h(LongList, { ...props, items }));
  return h(FieldGroup, { node, at },
    items.map((item, index) => h(Item, { ...props, key: index, value: item, items, index, title: adminWords.item(one, index + 1) })),
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
