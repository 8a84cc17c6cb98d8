import { createElement as h, type ChangeEvent, type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useState } from 'react';
import type { Listed } from '../../domain/listed.ts';
import { adminWords } from '../../words/admin.ts';
import { filterListed } from '../filter.ts';
import { leave, listed, site } from '../store.ts';
import { Checkboxes } from './choice.ts';
import { type ControlProps, FieldGroup, idOf } from './field.ts';

/** The most entries that are offered at once. */
const most = 12;

const about = ({ collection, place, status }: Listed): string => [collection, place, status].filter(Boolean).join(', ');

/** The entries that can be meant, once they are here. Undefined until then. */
function useListed(collections: readonly string[]): readonly Listed[] | undefined {
  const [all, setAll] = useState<readonly Listed[]>();
  useEffect(() => { void listed().then(setAll); }, []);
  return useMemo(() => all?.filter(({ collection }) => collections.includes(collection)), [all, collections]);
}

/** One entry or several, found by typing. The list comes from the website as it was last built. */
function Picker({ node, value, at, onChange, many }: ControlProps & { many: boolean }): ReactNode {
  const from = useMemo(() => node.refersTo ?? [], [node]);
  const entries = useListed(from);
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const list = useId();
  const id = idOf(at);
  const valueOf = ({ collection, id: entry }: Listed): string => (from.length > 1 ? `${collection}/${entry}` : entry);
  const chosen = (many ? (Array.isArray(value) ? value : []) : value ? [value] : []).map(String);
  const byValue = useMemo(() => new Map(entries?.map((entry) => [valueOf(entry), entry])), [entries]);
  const found = useMemo(() => filterListed(entries ?? [], text, most), [entries, text]);
  const choose = (entry: Listed): void => {
    const next = valueOf(entry);
    onChange(many ? [...new Set([...chosen, next])] : next);
    setText('');
    leave(at);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (found.length === 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') setActive((active + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length);
    else if (event.key === 'Enter' && text !== '') choose(found[Math.min(active, found.length - 1)] as Listed);
    else if (event.key === 'Escape') setText('');
    else return;
    event.preventDefault();
  };
  const remove = (one: string): void => { onChange(many ? chosen.filter((other) => other !== one) : ''); document.getElementById(`${id}-find`)?.focus(); };
  return h(FieldGroup, { node, at },
    chosen.length > 0 ? h('ul', { className: 'offer-chosen', 'aria-label': adminWords.chosen }, chosen.map((one) => {
      const entry = byValue.get(one);
      return h('li', { key: one },
        h('span', null, h('strong', null, entry?.name ?? one), entry ? ` ${about(entry)}` : entries ? h('span', { className: 'offer-error' }, ` ${adminWords.brokenReference}`) : ''),
        h('button', { type: 'button', className: 'offer-button offer-small', onClick: () => remove(one) }, adminWords.remove(entry?.name ?? one)));
    })) : null,
    h('label', { htmlFor: `${id}-find`, className: 'offer-sublabel' }, adminWords.find(node.label)),
    h('input', {
      id: `${id}-find`, type: 'text', className: 'offer-input', role: 'combobox', 'aria-expanded': text !== '' && found.length > 0, 'aria-controls': list, 'aria-autocomplete': 'list', autoComplete: 'off', 'aria-describedby': `${id}-hint ${id}-said ${id}-how`,
      ...(text !== '' && found.length > 0 && { 'aria-activedescendant': `${list}-${Math.min(active, found.length - 1)}` }),
      value: text, onKeyDown, onChange: (event: ChangeEvent<HTMLInputElement>) => { setText(event.target.value); setActive(0); },
    }),
    h('p', { id: `${id}-how`, className: 'offer-hint' }, adminWords.findHint),
    h('p', { className: 'offer-hidden', role: 'status' }, text === '' ? '' : adminWords.found(found.length)),
    h('ul', { id: list, role: 'listbox', 'aria-label': adminWords.find(node.label), className: 'offer-options', hidden: text === '' || found.length === 0 }, text === '' ? [] : found.map((entry, index) => h('li', {
      key: valueOf(entry), id: `${list}-${index}`, role: 'option', 'data-value': valueOf(entry), 'aria-selected': index === active,
      // Before the input loses the keyboard, which would close the list.
      onMouseDown: (event: { preventDefault: () => void }) => { event.preventDefault(); choose(entry); },
    }, h('strong', null, entry.name), ` ${about(entry)}`))));
}

const isAreas = ({ node }: ControlProps): boolean => node.refersTo?.[0] === 'areas';

/** Several entries, or the parts of the council’s area, of which there are few. */
export const ReferencesControl = (props: ControlProps): ReactNode => (isAreas(props)
  ? h(Checkboxes, { ...props, options: site.current.areas.map(({ id, name }) => ({ value: id, label: name })) })
  : h(Picker, { ...props, many: true }));

/** One entry. */
export const ReferenceControl = (props: ControlProps): ReactNode => h(Picker, { ...props, many: false });
