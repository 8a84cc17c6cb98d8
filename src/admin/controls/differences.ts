import { createElement as h, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Collection } from '../../../schemas/index.ts';
import { draftWords } from '../../words/drafts.ts';
import { type Differing, differing } from '../differing.ts';
import { fillIn } from '../form.ts';
import { decided } from '../versions.ts';
import { useStanding } from '../versions-in-use.ts';
import { whenInWords } from '../when.ts';

type Side = 'mine' | 'theirs';

/** One version of a field, to choose. The whole of it can be read and copied, whatever is chosen. */
function Choice({ field, side, chosen, choose }: { field: Differing; side: Side; chosen: boolean; choose: () => void }): ReactNode {
  const text = side === 'mine' ? field.mineSaid : field.theirsSaid;
  return h('label', { className: 'offer-version' },
    h('input', { type: 'radio', name: `offer-version-${field.name}`, value: side, checked: chosen, onChange: choose }),
    h('span', { className: 'offer-version-of' }, draftWords[side]),
    h('span', { className: 'offer-version-text' }, text === '' ? draftWords.nothing : text));
}

/** Two versions of the open entry, one beside the other, field by field. Nothing is written before somebody has chosen. */
export function Differences({ collection, draft }: { collection: Collection | undefined; draft: Readonly<Record<string, unknown>> }): ReactNode {
  const { difference } = useStanding();
  const box = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const [used, setUsed] = useState(false);
  useEffect(() => {
    setChosen({});
    if (difference) { setUsed(false); box.current?.focus(); }
  }, [difference]);
  if (!difference || !collection) return h('p', { role: 'status', className: used ? 'offer-notice' : 'offer-hidden' }, used ? draftWords.used : '');
  const fields = differing(collection, draft, difference.theirs, difference.base);
  const sideOf = ({ name, onlyTheirs }: Differing): Side => chosen[name] ?? (onlyTheirs ? 'theirs' : 'mine');
  const use = (): void => {
    const taken = fields.filter((field) => sideOf(field) === 'theirs');
    decided();
    fillIn(Object.fromEntries(taken.map(({ name, theirs }) => [name, theirs ?? ''])));
    setUsed(true);
  };
  return h('section', { ref: box, tabIndex: -1, className: 'offer-differences', 'aria-labelledby': 'offer-differences' },
    h('h2', { id: 'offer-differences' }, draftWords.differences),
    h('p', null, difference.why === 'changed' ? draftWords.changed(difference.who, whenInWords(difference.when)) : draftWords[difference.why]),
    h('p', null, fields.length === 0 ? draftWords.same : draftWords.decide),
    fields.map((field) => h('fieldset', { key: field.name, className: 'offer-versions' },
      h('legend', null, field.label),
      (['mine', 'theirs'] as const).map((side) => h(Choice, { key: side, field, side, chosen: sideOf(field) === side, choose: () => setChosen({ ...chosen, [field.name]: side }) })))),
    h('button', { type: 'button', className: 'offer-button', onClick: use }, draftWords.use));
}
