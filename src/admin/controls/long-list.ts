import { createElement as h, type ChangeEvent, type ReactNode, useState } from 'react';
import type { FieldNode } from '../../../schemas/derive/fields.ts';
import type { Finding } from '../../../schemas/problem.ts';
import { asGroup } from '../../../schemas/types/group.ts';
import { adminWords } from '../../words/admin.ts';
import { stops } from '../judge-entry.ts';
import { useOpen } from '../store.ts';
import { AddButton, focusSoon } from './buttons.ts';
import { type ControlProps, idOf } from './field.ts';
import { Item, singular } from './list-item.ts';

/** The name of an item: the first text of it that people read. */
function nameOf(node: FieldNode, item: unknown): string {
  const group = asGroup(item);
  const { name } = node.fields?.find((field) => field.name !== 'id' && typeof group[field.name] === 'string' && group[field.name] !== '') ?? {};
  return name ? String(group[name]) : adminWords.longList.withoutName(singular(node.label));
}

/** The places of items in which something stops a save. */
const placesOf = (findings: readonly Finding[], at: string): ReadonlySet<number> =>
  new Set(findings.filter(stops).flatMap(({ field }) => (field?.startsWith(`${at}.`) ? [Number(field.slice(at.length + 1).split('.')[0])] : [])));

const placesWithout = (items: readonly unknown[]): number[] => items.flatMap((item, index) => (Object.keys(asGroup(item)).length === 0 ? [index] : []));

/** A list of so many items that they are found by typing, and opened one by one: the terms of a glossary. */
export function LongList({ node, items, at, onChange }: Pick<ControlProps, 'node' | 'at' | 'onChange'> & { items: readonly unknown[] }): ReactNode {
  const { findings, attempted } = useOpen();
  const [text, setText] = useState('');
  const [opened, setOpened] = useState<ReadonlySet<number>>(() => new Set(placesWithout(items)));
  const id = idOf(at);
  const typed = text.trim().toLowerCase();
  // What stops a save is open, so that the list of errors can lead to it.
  const wrong = attempted ? placesOf(findings, at) : new Set<number>();
  const isOpen = (index: number): boolean => opened.has(index) || wrong.has(index);
  const shown = items.map((item, index) => ({ item, index })).filter(({ item, index }) => typed === '' || isOpen(index) || JSON.stringify(item).toLowerCase().includes(typed));
  const toggle = (index: number): void => setOpened(new Set(opened.has(index) ? [...opened].filter((other) => other !== index) : [...opened, index]));
  const add = (): void => {
    onChange([...items, {}]);
    setOpened(new Set([...opened, items.length]));
    focusSoon(idOf(`${at}.${items.length}`));
  };
  return h('div', null,
    h('label', { htmlFor: `${id}-filter`, className: 'offer-sublabel' }, adminWords.longList.filter(node.label)),
    h('input', { id: `${id}-filter`, type: 'text', className: 'offer-input', autoComplete: 'off', value: text, onChange: (event: ChangeEvent<HTMLInputElement>) => setText(event.target.value) }),
    h('p', { className: 'offer-hint', role: 'status' }, adminWords.longList.found(shown.length, items.length)),
    h('ul', { className: 'offer-rows' }, shown.map(({ item, index }) => h('li', { key: index },
      h('button', { type: 'button', className: 'offer-button offer-row', 'aria-expanded': isOpen(index), onClick: () => toggle(index) }, nameOf(node, item)),
      isOpen(index) ? h(Item, { node, items, index, at, onChange, onMoved: (to) => setOpened(new Set(to === undefined ? [] : [to])) }) : null))),
    h(AddButton, { id: `${id}-add`, label: adminWords.add(singular(node.label).toLowerCase()), onClick: add }));
}
