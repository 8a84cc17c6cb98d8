import { createElement as h, type ChangeEvent, type ReactNode } from 'react';
import { vocabularyNamed } from '../../../schemas/framework/vocabularies/index.ts';
import { termsInForce } from '../../../schemas/framework/vocabulary.ts';
import { adminWords } from '../../words/admin.ts';
import { leave } from '../store.ts';
import { type ControlProps, Field, FieldGroup, idOf, type Wired } from './field.ts';

/** The most choices that stand beside each other as radio buttons. */
const mostRadios = 7;

/** Something that can be chosen. */
export interface Option { value: string; label: string; plain?: string | undefined; group?: string | undefined }

/** The terms of a vocabulary that are in force, as choices. */
export const optionsOf = (vocabulary: string): Option[] => termsInForce(vocabularyNamed(vocabulary)).map(({ id, label, plain, group }) => ({ value: id, label, plain, group }));

function Mark({ type, at, option, checked, onChange }: { type: 'radio' | 'checkbox'; at: string; option: Option; checked: boolean; onChange: () => void }): ReactNode {
  // What is not stated has an empty value, and no word in its place: a list can hold that word, and then one label would
  // press the other’s button.
  const id = `${idOf(at)}-${option.value}`;
  return h('div', { className: 'offer-mark' },
    h('input', { type, id, name: idOf(at), value: option.value, checked, onChange, ...(option.plain && { 'aria-describedby': `${id}-hint` }) }),
    h('label', { htmlFor: id }, option.label),
    option.plain ? h('p', { id: `${id}-hint`, className: 'offer-hint' }, option.plain) : null);
}

/** Radio buttons. What may be left out has a button of its own that says so. */
function Radios({ node, value, at, onChange, options }: ControlProps & { options: readonly Option[] }): ReactNode {
  const all: Option[] = node.required ? [...options] : [...options, { value: '', label: adminWords.notStated }];
  const chosen = value === undefined || value === null ? '' : String(value);
  return h(FieldGroup, { node, at }, all.map((option) => h(Mark, {
    key: option.value, type: 'radio', at, option, checked: chosen === option.value && (option.value !== '' || !node.required), onChange: () => onChange(option.value),
  })));
}

/** One of a few choices as radio buttons, one of many as a list. */
export function ChoiceControl(props: ControlProps): ReactNode {
  const { node, value, at, onChange } = props;
  const options = optionsOf(node.vocabulary ?? '');
  if (options.length <= mostRadios) return h(Radios, { ...props, options });
  return h(Field, { node, at, children: (wired: Wired) => h('select', { ...wired, className: 'offer-input', value: value === undefined || value === null ? '' : String(value), onChange: (event: ChangeEvent<HTMLSelectElement>) => onChange(event.target.value) },
    h('option', { value: '' }, node.required ? adminWords.choose : adminWords.notStated),
    options.map((option) => h('option', { key: option.value, value: option.value }, option.label))) });
}

/** Yes, no, or not stated, which is never taken for no. */
export function YesNoControl({ value, onChange, ...rest }: ControlProps): ReactNode {
  const options = [{ value: 'true', label: adminWords.yes }, { value: 'false', label: adminWords.no }];
  return h(Radios, { ...rest, options, value: typeof value === 'boolean' ? String(value) : value, onChange: (next) => onChange(next === 'true' ? true : next === 'false' ? false : '') });
}

/** Several choices as checkboxes, under the headings of their groups where the list has such. */
export function Checkboxes({ node, value, at, onChange, options }: ControlProps & { options: readonly Option[] }): ReactNode {
  const chosen = new Set(Array.isArray(value) ? value.map(String) : []);
  const known = new Set(options.map((option) => option.value));
  // What the list does not hold stays, and can be taken out.
  const all: readonly Option[] = [...options, ...[...chosen].filter((one) => !known.has(one)).map((one) => ({ value: one, label: one }))];
  const toggle = (one: string): void => {
    // What stands in the file keeps its order, so that a change shows nothing but itself.
    onChange(chosen.has(one) ? [...chosen].filter((other) => other !== one) : [...chosen, one]);
    leave(at);
  };
  const groups = Map.groupBy(all, ({ group }) => group);
  return h(FieldGroup, { node, at }, [...groups].map(([group, members]) => h('div', { key: group ?? '', className: 'offer-marks-group', ...(group && { role: 'group', 'aria-label': group }) },
    group ? h('p', { className: 'offer-subtitle', 'aria-hidden': true }, group) : null,
    members.map((option) => h(Mark, { key: option.value, type: 'checkbox', at, option, checked: chosen.has(option.value), onChange: () => toggle(option.value) })))));
}

/** Several terms of a vocabulary. */
export const ChoicesControl = (props: ControlProps): ReactNode => h(Checkboxes, { ...props, options: optionsOf(props.node.vocabulary ?? '') });
