import { createElement as h, type ChangeEvent, type ReactNode, useState } from 'react';
import { isDay } from '../../../schemas/types/day.ts';
import { dayInWords } from '../../domain/phrases.ts';
import { fromNow, weekdayOf } from '../../domain/relative-day.ts';
import { adminWords } from '../../words/admin.ts';
import { controlWords } from '../../words/controls.ts';
import { stops } from '../judge-entry.ts';
import { saidAt, site, useOpen } from '../store.ts';
import { dayOf, type Parts, partsOf } from './day-parts.ts';
import { type ControlProps, FieldGroup, idOf } from './field.ts';

/** A day in words with how far it is: “Tuesday 3 March 2026, 9 months ago”. */
const inWords = (day: string): string => controlWords.dayAndDistance(weekdayOf(day), dayInWords(day), fromNow(day, site.current.today));

/** A day as day, month and year, with the day in words once it is one. */
export function DateControl({ node, value, at, onChange }: ControlProps): ReactNode {
  const [typed, setTyped] = useState<Parts>();
  const parts = typed && dayOf(typed) === (value ?? '') ? typed : partsOf(value);
  const id = idOf(at);
  const wrong = saidAt(useOpen(), at).some(stops);
  const part = (index: 0 | 1 | 2, label: string): ReactNode => h('div', { className: 'offer-date-part' },
    h('label', { htmlFor: `${id}-${index}` }, label),
    h('input', {
      id: `${id}-${index}`, type: 'text', inputMode: 'numeric', autoComplete: 'off', className: `offer-input ${index === 2 ? 'offer-year' : 'offer-two'}`, value: parts[index], 'aria-describedby': `${id}-hint ${id}-said ${id}-words`, ...(wrong && { 'aria-invalid': true }),
      onChange: (event: ChangeEvent<HTMLInputElement>) => {
        const next = parts.with(index, event.target.value.trim()) as unknown as Parts;
        setTyped(next);
        onChange(dayOf(next));
      },
    }));
  return h(FieldGroup, { node, at },
    h('div', { className: 'offer-date' }, part(0, adminWords.day), part(1, adminWords.month), part(2, adminWords.year)),
    h('p', { id: `${id}-words`, className: 'offer-hint', 'aria-live': 'polite' }, typeof value === 'string' && isDay(value) ? inWords(value) : ''));
}
