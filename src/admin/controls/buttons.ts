import { createElement as h, type ReactNode } from 'react';

/** A small button that says what it does. */
export const Button = ({ label, onClick }: { label: string; onClick: () => void }): ReactNode => h('button', { type: 'button', className: 'offer-button offer-small', onClick }, label);

/** A button that adds something, at the end of what it adds to. */
export const AddButton = ({ id, label, onClick }: { id?: string; label: string; onClick: () => void }): ReactNode => h('button', { type: 'button', id, className: 'offer-button', onClick }, label);

/** Puts the keyboard where a new part of the form begins, once it has been drawn. */
export const focusSoon = (id: string): void => void setTimeout(() => {
  const part = document.getElementById(id);
  const input = part?.matches('input, textarea, select') ? part : part?.querySelector<HTMLElement>('input, textarea, select');
  (input as HTMLElement | null | undefined)?.focus();
}, 0);
