import { createElement as h, type ReactNode, useEffect, useRef, useState } from 'react';
import type { CollectionName } from '../../../schemas/index.ts';
import { dayInWords } from '../../domain/phrases.ts';
import { adminHomeWords as words } from '../../words/admin-home.ts';
import { confirmEntry, type Outcome } from '../confirm-entry.ts';
import { placeOf } from '../files.ts';

/** Where the button is: it is pressed, asks once, and says what became of it. */
type Step = 'offered' | 'asking' | 'saving' | Outcome;

/** The entry, what people call it, and what else may stand in the way or follow. */
interface Props {
  collection: CollectionName;
  id: string;
  title: string;
  /** A sentence about why it cannot be done now, asked for when the button is pressed. */
  hindrance?: () => string | undefined;
  onSaved?: (outcome: Outcome & { kind: 'saved' }) => void;
  /** True in a form, which needs no link to itself. */
  inForm?: boolean;
}

/** What became of it, in words, with where to go on. */
function said(outcome: Outcome, { collection, id, title, inForm }: Props): ReactNode {
  const form = (label: string): ReactNode => (inForm ? null : h('p', null, h('a', { href: `#${placeOf(collection, id)}` }, label, h('span', { className: 'offer-hidden' }, words.about(title)))));
  switch (outcome.kind) {
    case 'saved': return h('p', null, words.saved(title, dayInWords(outcome.day)));
    case 'already': return h('p', null, words.already(title));
    case 'draft': return [h('p', { key: 0 }, words.hasDraft(title)), h('div', { key: 1 }, form(words.openDraft))];
    case 'later': return [h('p', { key: 0 }, words.later(dayInWords(outcome.last))), h('div', { key: 1 }, form(words.openForm))];
    case 'unsafe': return [h('p', { key: 0 }, words.unsafe), h('div', { key: 1 }, form(words.openForm))];
    case 'wrong': return [h('p', { key: 0 }, words.wrong), h('ul', { key: 1 }, outcome.findings.map(({ message, fix }, index) => h('li', { key: index }, `${message} ${fix}`))), h('div', { key: 2 }, form(words.openForm))];
    case 'failed': return h('p', null, words.failed(outcome.message));
  }
}

/** “I checked it, nothing changed”: pressed, and confirmed. Two clicks, and no form is opened. */
export function CheckedButton(props: Props): ReactNode {
  const { collection, id, title, hindrance, onSaved } = props;
  const [step, setStep] = useState<Step>('offered');
  const [hindered, setHindered] = useState<string>();
  const focus = useRef<HTMLElement>(null);
  const moved = useRef(false);
  // The keyboard goes on where the eyes do. Nothing takes it before somebody has pressed the button.
  useEffect(() => { if (moved.current) focus.current?.focus(); }, [step]);
  const go = (next: Step): void => { moved.current = true; setStep(next); };

  const begin = (): void => {
    const reason = hindrance?.();
    setHindered(reason);
    if (!reason) go('asking');
  };
  const save = async (): Promise<void> => {
    go('saving');
    const outcome = await confirmEntry(collection, id);
    go(outcome);
    if (outcome.kind === 'saved') onSaved?.(outcome);
  };
  const offer = h('button', { ref: step === 'offered' ? focus as React.Ref<HTMLButtonElement> : null, type: 'button', className: 'offer-button', onClick: begin }, words.checked, h('span', { className: 'offer-hidden' }, words.about(title)));
  if (step === 'offered') return h('div', { className: 'offer-checked' }, offer, h('div', { role: 'status' }, hindered ? h('p', { className: 'offer-warning' }, hindered) : null));
  if (step === 'asking') {
    return h('div', { className: 'offer-checked', role: 'group', 'aria-label': words.checked },
      h('p', null, words.sure(title)),
      h('div', { className: 'offer-buttons' },
        h('button', { ref: focus as React.Ref<HTMLButtonElement>, type: 'button', className: 'offer-button offer-main', onClick: () => void save() }, words.yes),
        h('button', { type: 'button', className: 'offer-button', onClick: () => go('offered') }, words.cancel)));
  }
  const outcome = step === 'saving' ? undefined : step;
  return h('div', { className: 'offer-checked' },
    h('div', { ref: focus as React.Ref<HTMLDivElement>, role: 'status', tabIndex: -1, className: outcome && outcome.kind !== 'saved' && outcome.kind !== 'already' ? 'offer-told offer-warning' : 'offer-told' }, outcome ? said(outcome, props) : h('p', null, words.saving)),
    outcome?.kind === 'failed' ? h('button', { type: 'button', className: 'offer-button', onClick: () => void save() }, words.again) : null);
}
