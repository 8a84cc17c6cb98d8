import { createElement as h, type ChangeEvent, type ReactNode } from 'react';
import { adminWords } from '../../words/admin.ts';
import { saidAt, useOpen } from '../store.ts';
import { AddButton, Button, focusSoon } from './buttons.ts';
import { type ControlProps, FieldGroup, idOf, Said } from './field.ts';

/** A list of short texts, each in an input of its own. */
export function TextsControl({ node, value, at, onChange }: ControlProps): ReactNode {
  const open = useOpen();
  const items = Array.isArray(value) ? value.map((item) => String(item ?? '')) : [];
  const shown = items.length === 0 ? [''] : items;
  const add = (): void => {
    onChange([...shown, '']);
    focusSoon(idOf(`${at}.${shown.length}`));
  };
  return h(FieldGroup, { node, at },
    shown.map((item, index) => {
      const place = `${at}.${index}`;
      const id = idOf(place);
      const label = adminWords.item(node.label, index + 1);
      const findings = saidAt(open, place);
      return h('div', { key: index, className: 'offer-line' },
        h('label', { htmlFor: id, className: 'offer-hidden' }, label),
        h(Said, { id: `${id}-said`, findings }),
        h('input', {
          id, type: 'text', className: 'offer-input', value: item, autoComplete: 'off', 'aria-describedby': `${id}-said`, ...(findings.length > 0 && { 'aria-invalid': true }),
          onChange: (event: ChangeEvent<HTMLInputElement>) => onChange(shown.with(index, event.target.value)),
        }),
        h(Button, { label: adminWords.removeField(label), onClick: () => onChange(shown.toSpliced(index, 1)) }));
    }),
    h(AddButton, { label: adminWords.addField(node.label), onClick: add }));
}
