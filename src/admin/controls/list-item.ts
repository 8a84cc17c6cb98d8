import { createElement as h, type ReactNode } from 'react';
import { adminWords } from '../../words/admin.ts';
import { saidAt, useOpen } from '../store.ts';
import { Button, focusSoon } from './buttons.ts';
import { type ControlProps, idOf, Said } from './field.ts';
import { Fields } from './group.ts';
import { PageSays } from './page-says.ts';

/** What one item of a list is called: the label of the list in the singular. */
export const singular = (label: string): string => label.replace(/ies$/, 'y').replace(/s$/, '');

/** A list with one of its items in another place. */
const moved = <T>(list: readonly T[], from: number, to: number): T[] => list.toSpliced(from, 1).toSpliced(to, 0, list[from] as T);

type Props = Pick<ControlProps, 'node' | 'at' | 'onChange'> & {
  items: readonly unknown[];
  index: number;
  /** Called with the place to which it was moved, or with none after it was taken out. */
  onMoved?: (to: number | undefined) => void;
};

/** One item of a list of groups, with the buttons that move it and take it out. */
export function Item({ node, items, index, at, onChange, onMoved }: Props): ReactNode {
  const open = useOpen();
  const place = `${at}.${index}`;
  const id = idOf(place);
  const title = adminWords.item(singular(node.label), index + 1);
  const moveTo = (next: number): void => { onChange(moved(items, index, next)); onMoved?.(next); };
  const takeOut = (): void => {
    onChange(items.toSpliced(index, 1));
    onMoved?.(undefined);
    focusSoon(`${idOf(at)}-add`);
  };
  return h('fieldset', { id, tabIndex: -1, className: 'offer-item', 'aria-describedby': `${id}-said` },
    h('legend', { className: 'offer-subtitle' }, title),
    h(Said, { id: `${id}-said`, findings: saidAt(open, place) }),
    h(Fields, { nodes: node.fields ?? [], value: items[index], at: place, onChange: (next: unknown) => onChange(items.with(index, next)) }),
    h(PageSays, { node, value: items[index] }),
    h('div', { className: 'offer-buttons' },
      index > 0 ? h(Button, { label: adminWords.up(title), onClick: () => moveTo(index - 1) }) : null,
      index < items.length - 1 ? h(Button, { label: adminWords.down(title), onClick: () => moveTo(index + 1) }) : null,
      h(Button, { label: adminWords.remove(title), onClick: takeOut })));
}
