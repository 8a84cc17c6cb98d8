import { createElement as h, type ChangeEvent, type ReactNode, useRef } from 'react';
import { isWebAddress } from '../../../schemas/types/contact-details.ts';
import { adminWords } from '../../words/admin.ts';
import { controlWords } from '../../words/controls.ts';
import { type ControlProps, Field, idOf, type Wired } from './field.ts';
import { tidyAddress, tidyPostcode, tidyTime } from './tidy.ts';

type Typed = ChangeEvent<HTMLInputElement | HTMLTextAreaElement>;

const shown = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

/** How many characters are left, said where somebody nears the end. */
function Counter({ id, max, text }: { id: string; max: number; text: string }): ReactNode {
  const left = max - text.length;
  return h('p', { id, className: left < 0 ? 'offer-counter offer-error' : 'offer-counter', 'aria-live': left < max / 10 ? 'polite' : undefined }, adminWords.left(left));
}

/** How a value is typed: the keyboard of a phone, what the browser may offer, and how it is tidied when somebody leaves it. */
const kinds: Record<string, { type?: string; inputMode?: 'tel' | 'email' | 'url' | 'decimal' | 'numeric'; size?: string; tidy?: (text: string) => string }> = {
  phone: { type: 'tel', inputMode: 'tel', size: 'medium', tidy: (text) => text.trim().replaceAll(/\s+/g, ' ') },
  email: { inputMode: 'email', tidy: (text) => text.trim() },
  'web-address': { inputMode: 'url', tidy: tidyAddress },
  postcode: { size: 'short', tidy: tidyPostcode },
  time: { size: 'short', tidy: tidyTime },
  colour: { size: 'short', tidy: (text) => text.trim().toLowerCase() },
};

/** One line of text, and all that is written on one line: telephone, e-mail, address, postcode, time, colour. */
export function TextControl({ node, value, at, onChange, under }: ControlProps & {
  /** What stands under the input and describes it. */
  under?: { id: string; words: ReactNode };
}): ReactNode {
  const { tidy, size, ...input } = kinds[node.widget] ?? {};
  const text = shown(value);
  const counter = node.maxLength ? `${idOf(at)}-left` : undefined;
  const extra = [counter, under?.id].filter(Boolean).join(' ');
  return h(Field, { node, at, ...(extra && { extra }), children: (wired: Wired) => [
    h('input', {
      key: 'input', type: 'text', ...input, ...wired, value: text, className: `offer-input${size ? ` offer-${size}` : ''}`, spellCheck: node.widget === 'text', autoComplete: 'off',
      onChange: (event: Typed) => onChange(event.target.value),
      onBlur: () => { if (tidy && tidy(text) !== text) onChange(tidy(text)); wired.onBlur(); },
    }),
    counter && node.maxLength ? h(Counter, { key: 'counter', id: counter, max: node.maxLength, text }) : null,
    under ? h('p', { key: 'under', id: under.id, className: 'offer-hint', 'aria-live': 'polite' }, under.words) : null,
    node.widget === 'web-address' && isWebAddress(text) ? h('p', { key: 'open', className: 'offer-hint' }, h('a', { href: text, target: '_blank', rel: 'noopener noreferrer' }, controlWords.openAddress)) : null,
  ] });
}

/** A number. What is no number stays as it was typed, and is told so. */
export function NumberControl({ node, value, at, onChange }: ControlProps): ReactNode {
  const typed = useRef<string>(undefined);
  const text = typed.current !== undefined && Number(typed.current) === value ? typed.current : shown(value);
  return h(Field, { node, at, children: (wired: Wired) => h('span', { className: 'offer-number' },
    node.widget === 'money' ? h('span', { className: 'offer-prefix', 'aria-hidden': true }, adminWords.pounds) : null,
    h('input', {
      type: 'text', inputMode: node.widget === 'money' ? 'decimal' : 'numeric', ...wired, value: text, className: 'offer-input offer-short', autoComplete: 'off',
      onChange: (event: Typed) => {
        const next = event.target.value.replace(/^£/, '');
        typed.current = next;
        onChange(/^-?\d+(?:\.\d+)?$/.test(next.trim()) ? Number(next) : next);
      },
    })) });
}

/** Text of several lines. */
export function LongTextControl({ node, value, at, onChange }: ControlProps): ReactNode {
  const text = shown(value);
  const counter = node.maxLength ? `${idOf(at)}-left` : undefined;
  return h(Field, { node, at, ...(counter && { extra: counter }), children: (wired: Wired) => [
    h('textarea', { key: 'input', ...wired, value: text, rows: Math.min(12, Math.max(3, Math.ceil(text.length / 70) + 1)), className: 'offer-input', onChange: (event: Typed) => onChange(event.target.value) }),
    counter && node.maxLength ? h(Counter, { key: 'counter', id: counter, max: node.maxLength, text }) : null,
  ] });
}

/** What a button of the Markdown control puts round the chosen words, or before their line. */
const marks = [
  { label: adminWords.bold, apply: (text: string) => `**${text || adminWords.bold.toLowerCase()}**` },
  { label: adminWords.heading, apply: (text: string) => `\n## ${text || adminWords.heading}\n` },
  { label: adminWords.list, apply: (text: string) => `\n${(text || adminWords.list).split('\n').map((line) => `- ${line}`).join('\n')}\n` },
  { label: adminWords.link, apply: (text: string) => `[${text || adminWords.link.toLowerCase()}](https://)` },
];

/** Text with headings, lists, links and bold words, as Markdown: no more than the site shows. */
export function MarkdownControl({ node, value, at, onChange, about, extra = '' }: ControlProps & {
  /** In place of the hint, where it is more than a sentence. */
  about?: ReactNode;
  /** The ids of what else describes the input. */
  extra?: string;
}): ReactNode {
  const area = useRef<HTMLTextAreaElement>(null);
  const text = shown(value);
  const id = idOf(at);
  const put = (apply: (text: string) => string): void => {
    const [start, end] = [area.current?.selectionStart ?? text.length, area.current?.selectionEnd ?? text.length];
    onChange(text.slice(0, start) + apply(text.slice(start, end)) + text.slice(end));
    area.current?.focus();
  };
  return h(Field, { node, at, about, extra: `${id}-help${node.maxLength ? ` ${id}-left` : ''} ${extra}`.trim(), children: (wired: Wired) => [
    h('p', { key: 'help', id: `${id}-help`, className: 'offer-hint' }, adminWords.markdownHelp),
    h('div', { key: 'marks', className: 'offer-marks', role: 'group', 'aria-label': node.label }, marks.map(({ label, apply }) => h('button', { key: label, type: 'button', className: 'offer-button offer-small', onClick: () => put(apply) }, label))),
    h('textarea', { key: 'input', ref: area, ...wired, value: text, rows: at === 'body' ? 16 : Math.min(14, Math.max(5, Math.ceil(text.length / 70) + 2)), className: 'offer-input', onChange: (event: Typed) => onChange(event.target.value) }),
    node.maxLength ? h(Counter, { key: 'counter', id: `${id}-left`, max: node.maxLength, text }) : null,
  ] });
}
