import { createElement as h, type ChangeEvent, type ReactNode, useEffect, useState } from 'react';
import { adminWords } from '../../words/admin.ts';
import { sizeInWords } from '../../reader/judge-picture.ts';
import { keepPicture, type ListedPicture, listedPictures, pictureAddress } from '../pictures/media.ts';
import { preparePicture } from '../pictures/prepare.ts';
import { leave, useOpen } from '../store.ts';
import { type ControlProps, FieldGroup, idOf } from './field.ts';

const words = adminWords.pictures;
/** The most pictures that are offered at once. */
const most = 24;

/** What the field beside a picture says that it shows. */
function wordsBeside(draft: Readonly<Record<string, unknown>>, at: string, field: string | undefined): string {
  const beside = at.split('.').slice(0, -1).reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined), draft);
  const said = field === undefined || typeof beside !== 'object' || beside === null ? undefined : (beside as Record<string, unknown>)[field];
  return typeof said === 'string' ? said.trim() : '';
}

/** The picture as it will be seen, with the words that stand for it under it. */
function Preview({ name, said }: { name: string; said: string }): ReactNode {
  const [lost, setLost] = useState('');
  return h('figure', { className: 'offer-picture' },
    lost === name ? h('p', { className: 'offer-hint' }, words.cannotBeShown) : h('img', { src: pictureAddress(name), alt: said, onError: () => setLost(name) }),
    h('figcaption', null, said === '' ? words.withoutWords : words.withWords(said)));
}

/** The pictures that the website has, found by their names or by what they show. */
function Chooser({ id, drawn, onChoose }: { id: string; drawn: boolean; onChoose: (name: string) => void }): ReactNode {
  const [all, setAll] = useState<readonly ListedPicture[]>();
  const [text, setText] = useState('');
  useEffect(() => { void listedPictures().then(setAll); }, []);
  const fitting = (all ?? []).filter(({ name, alt = '' }) => (drawn || !name.endsWith('.svg')) && `${name} ${alt}`.toLowerCase().includes(text.trim().toLowerCase()));
  return h('div', null,
    h('label', { htmlFor: `${id}-filter`, className: 'offer-sublabel' }, words.filter),
    h('input', { id: `${id}-filter`, type: 'text', className: 'offer-input', autoComplete: 'off', value: text, onChange: (event: ChangeEvent<HTMLInputElement>) => setText(event.target.value) }),
    h('p', { className: 'offer-hint', role: 'status' }, all ? words.found(fitting.length, most) : words.getting),
    h('ul', { className: 'offer-pictures' }, fitting.slice(0, most).map(({ name, alt }) => h('li', { key: name },
      h('button', { type: 'button', className: 'offer-button offer-choose', 'data-value': name, onClick: () => onChoose(name) },
        h('img', { src: pictureAddress(name), alt: '', loading: 'lazy', width: 96, height: 64 }), h('span', null, alt ?? name))))));
}

/** A picture: chosen on this device or taken with its camera, or one that the website has already. */
export function ImageControl({ node, value, at, onChange }: ControlProps): ReactNode {
  const { draft } = useOpen();
  const [said, setSaid] = useState<{ refused?: string; done?: string }>({});
  const [choosing, setChoosing] = useState(false);
  const id = idOf(at);
  const name = typeof value === 'string' ? value : '';
  const drawn = node.picture?.drawn ?? false;
  const set = (next: string, done: string): void => { onChange(next); setSaid({ done }); setChoosing(false); leave(at); };
  const take = async (file: File): Promise<void> => {
    setSaid({ done: words.preparing });
    const prepared = await preparePicture(file, drawn).catch(() => ({ refused: words.broken(file.name) }));
    if ('refused' in prepared) return setSaid({ refused: prepared.refused });
    await keepPicture(prepared.file);
    set(prepared.file.name, words.ready(sizeInWords(prepared.file.size), prepared.width, prepared.height));
  };
  return h(FieldGroup, { node, at },
    name === '' ? null : h(Preview, { name, said: wordsBeside(draft, at, node.picture?.words) }),
    h('label', { htmlFor: `${id}-file`, className: 'offer-sublabel' }, name === '' ? words.choose : words.replace),
    h('p', { id: `${id}-kinds`, className: 'offer-hint' }, drawn ? words.kindsOfLogo : words.kinds),
    h('p', { id: `${id}-refused`, role: 'alert', className: 'offer-error' }, said.refused ? `${adminWords.error} ${said.refused}` : ''),
    h('input', {
      id: `${id}-file`, type: 'file', className: 'offer-input offer-file', accept: `image/jpeg,image/png,image/webp${drawn ? ',image/svg+xml' : ''}`, 'aria-describedby': `${id}-kinds ${id}-refused ${id}-said`, ...(said.refused && { 'aria-invalid': true as const }),
      onChange: (event: ChangeEvent<HTMLInputElement>) => {
        const [file] = event.target.files ?? [];
        // The same file can be chosen again after it was refused or taken out.
        if (file) void take(file).finally(() => { event.target.value = ''; });
      },
    }),
    h('p', { role: 'status', className: 'offer-hint' }, said.done ?? ''),
    h('div', { className: 'offer-buttons' },
      h('button', { type: 'button', id: `${id}-choose`, className: 'offer-button offer-small', 'aria-expanded': choosing, onClick: () => setChoosing(!choosing) }, words.chooseExisting),
      name === '' ? null : h('button', { type: 'button', className: 'offer-button offer-small', onClick: () => { set('', words.removed); document.getElementById(`${id}-file`)?.focus(); } }, words.remove)),
    choosing ? h(Chooser, { id, drawn, onChoose: (next) => { set(next, words.chosen); document.getElementById(`${id}-choose`)?.focus(); } }) : null);
}
