import { createElement as h, type ReactNode } from 'react';
import { adminWords } from '../../words/admin.ts';
import { AddButton, focusSoon } from './buttons.ts';
import { type ControlProps, FieldGroup, idOf } from './field.ts';
import { Item, singular } from './list-item.ts';
import { LongList } from './long-list.ts';

/** The most items that stand open one under the other. */
const mostOpen = 12;

/** A list of groups of fields, such as places or times. Items are moved with buttons, so that a keyboard is enough. */
export function ListControl({ node, value, at, onChange }: ControlProps): ReactNode {
  const items = Array.isArray(value) ? (value as unknown[]) : [];
  if (items.length > mostOpen) return h(FieldGroup, { node, at }, h(LongList, { node, at, onChange, items }));
  const add = (): void => {
    onChange([...items, {}]);
    focusSoon(idOf(`${at}.${items.length}`));
  };
  return h(FieldGroup, { node, at },
    items.map((_, index) => h(Item, { key: index, node, at, onChange, items, index })),
    h(AddButton, { id: `${idOf(at)}-add`, label: adminWords.add(singular(node.label).toLowerCase()), onClick: add }));
}
