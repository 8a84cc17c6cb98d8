import { createElement as h, type ChangeEvent, type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import type { FieldNode } from '../../../schemas/derive/fields.ts';
import { adminWords } from '../../words/admin.ts';
import { leave } from '../store.ts';
import { FieldGroup, idOf } from './field.ts';

/** Something that can be found and chosen. */
export interface Findable {
  /** What is written into the file. */
  value: string;
  name: string;
  /** What tells it apart from others of its name. */
  about?: string;
  /** The heading under which it is offered. */
  group?: string;
}

interface Props {
  node: FieldNode;
  at: string;
  /** The values that are chosen, in the order of the file. */
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
  /** True where several can be chosen. Otherwise another choice takes the place of the first. */
  many: boolean;
  /** What is found by what was typed, at most as much as can be shown. */
  find: (typed: string) => readonly Findable[];
  /** What a value means, or undefined where there is no such thing. */
  known: (value: string) => Findable | undefined;
  /** What is said of a value that means nothing. Nothing is said until all that can be meant is here. */
  unknown: string | undefined;
  /** The name of the input, and how it is used. */
  label: string;
  hint: string;
}

/** What is found, those of a group together, in the order in which they were found. */
const grouped = (found: readonly Findable[]): Findable[] => [...Map.groupBy(found, ({ group }) => group).values()].flat();

/** One thing or several, found by typing: a combobox over a list, and what is chosen above it with a button to take it out. */
export function Finder({ node, at, chosen, onChange, many, find, known, unknown, label, hint }: Props): ReactNode {
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const list = useId();
  const id = idOf(at);
  const found = text === '' ? [] : grouped(find(text));
  const here = Math.min(active, found.length - 1);
  const choose = ({ value }: Findable): void => {
    onChange(many ? [...new Set([...chosen, value])] : [value]);
    setText('');
    leave(at);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (found.length === 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = (here + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length;
      setActive(next);
      document.getElementById(`${list}-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') choose(found[here] as Findable);
    else if (event.key === 'Escape') setText('');
    else return;
    event.preventDefault();
  };
  const remove = (one: string): void => { onChange(chosen.filter((other) => other !== one)); document.getElementById(`${id}-find`)?.focus(); };
  const option = (one: Findable): ReactNode => {
    const index = found.indexOf(one);
    return h('div', {
      key: one.value, id: `${list}-${index}`, role: 'option', className: 'offer-option', 'data-value': one.value, 'aria-selected': index === here,
      // Before the input loses the keyboard, which would close the list.
      onMouseDown: (event: { preventDefault: () => void }) => { event.preventDefault(); choose(one); },
    }, h('strong', null, one.name), one.about ? ` ${one.about}` : null);
  };
  return h(FieldGroup, { node, at },
    chosen.length > 0 ? h('ul', { className: 'offer-chosen', 'aria-label': adminWords.chosen }, chosen.map((one) => {
      const meant = known(one);
      return h('li', { key: one },
        h('span', null, h('strong', null, meant?.name ?? one), meant?.about ? ` ${meant.about}` : null, !meant && unknown ? h('span', { className: 'offer-error' }, ` ${unknown}`) : null),
        h('button', { type: 'button', className: 'offer-button offer-small', 'aria-label': adminWords.remove(meant?.name ?? one), onClick: () => remove(one) }, meant && meant.name.length > 60 ? adminWords.removeIt : adminWords.remove(meant?.name ?? one)));
    })) : null,
    h('label', { htmlFor: `${id}-find`, className: 'offer-sublabel' }, label),
    h('input', {
      id: `${id}-find`, type: 'text', className: 'offer-input', role: 'combobox', 'aria-expanded': found.length > 0, 'aria-controls': list, 'aria-autocomplete': 'list', autoComplete: 'off', 'aria-describedby': `${id}-hint ${id}-said ${id}-how`,
      ...(found.length > 0 && { 'aria-activedescendant': `${list}-${here}` }),
      value: text, onKeyDown, onChange: (event: ChangeEvent<HTMLInputElement>) => { setText(event.target.value); setActive(0); },
    }),
    h('p', { id: `${id}-how`, className: 'offer-hint' }, hint),
    h('p', { className: 'offer-hidden', role: 'status' }, text === '' ? '' : adminWords.found(found.length)),
    h('div', { id: list, role: 'listbox', 'aria-label': label, className: 'offer-options', hidden: found.length === 0 }, [...Map.groupBy(found, ({ group }) => group)].map(([group, members]) => (group === undefined ? members.map(option)
      : h('div', { key: group, role: 'group', 'aria-label': group }, h('div', { role: 'presentation', className: 'offer-option-group', 'aria-hidden': true }, group), members.map(option))))));
}
