import { createElement as h, type ChangeEvent, type ReactNode } from 'react';
import { adminWords } from '../../words/admin.ts';
import { optionsOf } from './choice.ts';
import { type ControlProps, FieldGroup, idOf } from './field.ts';

interface Facility { facility: string; value?: string; note?: string }

/** Every facility with yes, partly, no or not known, so that nothing has to be thought of. Not known is left out of the file. */
export function FacilitiesControl({ node, value, at, onChange }: ControlProps): ReactNode {
  const items = (Array.isArray(value) ? value : []) as Facility[];
  const valueField = node.fields?.find(({ name }) => name === 'value');
  const noteField = node.fields?.find(({ name }) => name === 'note');
  const options = optionsOf(node.vocabulary ?? '');
  const known = new Set(options.map((option) => option.value));
  const set = (facility: string, change: Partial<Facility>): void => {
    const at = items.findIndex((item) => item.facility === facility);
    const next = { ...(items[at] ?? { facility }), ...change };
    // What is not known is not written. What stands in the file keeps its order.
    if (!next.value) onChange(items.filter((item) => item.facility !== facility));
    else onChange(at === -1 ? [...items, next] : items.with(at, next));
  };
  return h(FieldGroup, { node, at }, [...options, ...items.filter(({ facility }) => !known.has(facility)).map(({ facility }) => ({ value: facility, label: facility }))].map((option) => {
    const item = items.find(({ facility }) => facility === option.value);
    const id = `${idOf(at)}-${option.value}`;
    return h('div', { key: option.value, className: 'offer-facility' },
      h('label', { htmlFor: id }, option.label),
      h('select', { id, className: 'offer-input', value: item?.value ?? '', onChange: (event: ChangeEvent<HTMLSelectElement>) => set(option.value, { value: event.target.value }) },
        h('option', { value: '' }, adminWords.notKnown),
        optionsOf(valueField?.vocabulary ?? '').map((one) => h('option', { key: one.value, value: one.value }, one.label))),
      item?.value ? h('input', { type: 'text', className: 'offer-input', 'aria-label': `${noteField?.label ?? ''}: ${option.label}`, placeholder: noteField?.hint, value: item.note ?? '', onChange: (event: ChangeEvent<HTMLInputElement>) => set(option.value, { note: event.target.value }) }) : null);
  }));
}
