import { createElement as h, type ReactNode, useState } from 'react';
import { fieldsOf } from '../../../schemas/derive/fields.ts';
import type { Collection } from '../../../schemas/index.ts';
import { addressOf, hasPage } from '../../domain/addresses.ts';
import { daysLater } from '../../domain/days.ts';
import { draftWords } from '../../words/drafts.ts';
import { entryIn } from '../files.ts';
import { fillIn } from '../form.ts';
import { noticeFor } from '../notice.ts';
import { site } from '../store.ts';
import { goesBeside } from '../versions.ts';
import { useStanding } from '../versions-in-use.ts';
import { sentence } from './field.ts';
import { LongTextControl } from './text.ts';
import { ReferencesControl } from './references.ts';

const nodes = new Map(fieldsOf('removed').map((node) => [node.name, node]));

/** The address of an entry with a page of its own, and the way to take it off the website in the draft that is open. */
export function TakeOff({ collection, draft }: { collection: Collection | undefined; draft: Readonly<Record<string, unknown>> }): ReactNode {
  const { collection: list, slug, isNew, beside } = useStanding();
  const [why, setWhy] = useState<unknown>('');
  const [instead, setInstead] = useState<unknown>([]);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const whyNode = nodes.get('why');
  const insteadNode = nodes.get('instead');
  if (!collection || isNew || slug === '' || collection.name === 'removed' || !hasPage({ collection: collection.name }) || !whyNode || !insteadNode) return null;
  const id = entryIn(list, slug)?.id ?? slug;
  const { today, folder } = site.current;
  const put = (): void => {
    const notice = noticeFor({ collection, id, draft, why, instead, today });
    setWrong(notice.wrong.map((finding) => sentence(finding)));
    if (notice.wrong.length > 0) return;
    fillIn({ hideAfter: daysLater(today, -1) });
    goesBeside([{ path: `${folder}/${notice.path}`, slug: notice.slug, raw: notice.raw }]);
  };
  const undo = (): void => { goesBeside([]); fillIn({ hideAfter: '' }); };
  return h('details', { className: 'offer-others' },
    h('summary', null, draftWords.takeOff),
    h('p', null, draftWords.address(addressOf({ collection: collection.name, id, data: draft }))),
    h('p', null, draftWords.takeOffIntro),
    h(LongTextControl, { node: whyNode, at: 'notice.why', value: why, onChange: setWhy }),
    h(ReferencesControl, { node: insteadNode, at: 'notice.instead', value: instead, onChange: setInstead }),
    h('div', { role: 'alert' }, wrong.map((said) => h('p', { key: said, className: 'offer-error' }, said))),
    beside.length === 0
      ? h('button', { type: 'button', className: 'offer-button', onClick: put }, draftWords.takeOffDo)
      : h('button', { type: 'button', className: 'offer-button', onClick: undo }, draftWords.takeOffUndo),
    h('p', { role: 'status' }, beside.length === 0 ? '' : draftWords.takenOff));
}
