import { createElement as h, type ReactNode } from 'react';
import type { FieldNode } from '../../../schemas/derive/fields.ts';
import { asGroup } from '../../../schemas/types/group.ts';
import { phraseOf } from '../../domain/group-phrases.ts';
import { adminWords } from '../../words/admin.ts';
import { Button, focusSoon } from './buttons.ts';
import { Control } from './control.ts';
import { type ControlProps, FieldGroup, idOf } from './field.ts';
import { PageSays } from './page-says.ts';
import { relevantFields } from './relevant.ts';

interface FieldsProps { nodes: readonly FieldNode[]; value: unknown; at: string; onChange: (value: unknown) => void }

/** The fields of a group, one under the other. */
export function Fields({ nodes, value, at, onChange }: FieldsProps): ReactNode {
  const group = asGroup(value);
  return relevantFields(nodes, group).map((node) => h(Control, {
    key: node.name, node, at: `${at}.${node.name}`, value: group[node.name],
    onChange: (next: unknown) => onChange({ ...group, [node.name]: next }),
  }));
}

/** True for a group of a few numbers or choices that read as one phrase, such as ages: they stand beside each other. */
const isShort = (node: FieldNode): boolean => phraseOf(node)?.covers.length === 2 && node.fields?.length === 2;

/** A group of fields. One that may be left out is opened when somebody wants it, so that a form stays short. */
export function GroupControl({ node, value, at, onChange }: ControlProps): ReactNode {
  const mayBeLeftOut = !node.required && !node.expected;
  const there = typeof value === 'object' && value !== null;
  const set = (next: unknown): void => { onChange(next); focusSoon(idOf(at)); };
  if (!there && mayBeLeftOut) return h(FieldGroup, { node, at }, h(Button, { label: adminWords.addField(node.label), onClick: () => set({}) }));
  return h(FieldGroup, { node, at },
    h('div', { className: isShort(node) ? 'offer-inside offer-row' : 'offer-inside' }, h(Fields, { nodes: node.fields ?? [], value, at, onChange })),
    h(PageSays, { node, value }),
    mayBeLeftOut ? h(Button, { label: adminWords.removeField(node.label), onClick: () => set(undefined) }) : null);
}
