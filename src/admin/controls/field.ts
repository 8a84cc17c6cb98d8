import { createElement as h, Fragment, type ReactNode } from 'react';
import type { FieldNode } from '../../../schemas/derive/fields.ts';
import type { Finding } from '../../../schemas/problem.ts';
import { isAboutWords } from '../../prose/rules.ts';
import { adminWords } from '../../words/admin.ts';
import { stops } from '../judge-entry.ts';
import { leave, saidAt, useOpen } from '../store.ts';

/** What every control gets: its field, its value, where it stands in the entry, and whom to tell of a change. */
export interface ControlProps {
  node: FieldNode;
  value: unknown;
  /** The way from the top of the entry, list positions included: `places.0.postcode`. */
  at: string;
  onChange: (value: unknown) => void;
}

/** The attributes that tie an input to its label, its hint and its errors. */
export interface Wired { id: string; 'aria-describedby': string; 'aria-invalid'?: true; onBlur: () => void }

/** The id of the element in which a field is filled in, so that the list of errors can lead to it. */
export const idOf = (at: string): string => `field-${at.replaceAll('.', '-')}`;

/** What is wrong as one sentence or two. The hint is not said again. */
export const sentence = ({ message, fix }: Finding, hint?: string): string => (fix === hint ? message : `${message} ${fix}`);

/** What is said at a field, under its hint. */
export function Said({ id, findings, hint }: { id: string; findings: readonly Finding[]; hint?: string }): ReactNode {
  return h('div', { id, className: 'offer-said' }, findings.map((finding) =>
    h('p', { key: finding.rule + finding.message, className: stops(finding) ? 'offer-error' : 'offer-warning' }, h('span', null, `${stops(finding) ? adminWords.error : adminWords.warning} `), sentence(finding, hint))));
}

/** A hint without what matters only to those who write the file by hand. */
const inForm = (hint: string): string => hint.replace(', in quotation marks', '');

const name = (node: FieldNode): ReactNode => h(Fragment, null, node.label, node.required || node.expected ? null : h('span', { className: 'offer-optional' }, ` ${adminWords.optional}`));

const isAdvice = ({ rule }: Finding): boolean => isAboutWords(rule);

/**
 * Advice about the words of a field stands under its input: above it, it would push away what somebody is writing. It
 * is part of the description, and nothing announces it while somebody types.
 */
function Advice({ id, findings }: { id: string; findings: readonly Finding[] }): ReactNode {
  return h('div', { id, className: 'offer-said' }, findings.map((finding, index) =>
    h('p', { key: index, className: 'offer-advice' }, h('span', null, `${adminWords.advice} `), sentence(finding))));
}

/** A field with one input: its label, its hint, its errors, and the input that is tied to them. */
export function Field({ node, at, children, extra, about }: { node: FieldNode; at: string; children: (wired: Wired) => ReactNode; extra?: string; about?: ReactNode }): ReactNode {
  const findings = saidAt(useOpen(), at);
  const id = idOf(at);
  return h('div', { className: findings.some(stops) ? 'offer-field offer-wrong' : 'offer-field' },
    h('label', { htmlFor: id, className: 'offer-label' }, name(node)),
    h(about ? 'div' : 'p', { id: `${id}-hint`, className: 'offer-hint' }, about ?? inForm(node.hint)),
    h(Said, { id: `${id}-said`, findings: findings.filter((finding) => !isAdvice(finding)), hint: node.hint }),
    children({ id, 'aria-describedby': `${id}-hint ${id}-said${extra ? ` ${extra}` : ''} ${id}-advice`, ...(findings.some(stops) && { 'aria-invalid': true as const }), onBlur: () => leave(at) }),
    h(Advice, { id: `${id}-advice`, findings: findings.filter(isAdvice) }));
}

/** A field with several inputs, or a group of fields: they are named together. */
export function FieldGroup({ node, at, children, title }: { node: FieldNode; at: string; children?: ReactNode; title?: string }): ReactNode {
  const findings = saidAt(useOpen(), at);
  const id = idOf(at);
  return h('fieldset', {
    id, tabIndex: -1, className: `offer-field offer-group${findings.some(stops) ? ' offer-wrong' : ''}`, 'aria-describedby': `${id}-hint ${id}-said`,
    // React hears of every input that is left inside.
    onBlur: () => { if (!node.fields) leave(at); },
  },
    h('legend', { className: 'offer-label' }, title ?? name(node)),
    h('p', { id: `${id}-hint`, className: 'offer-hint' }, inForm(node.hint)),
    h(Said, { id: `${id}-said`, findings, hint: node.hint }),
    children);
}
