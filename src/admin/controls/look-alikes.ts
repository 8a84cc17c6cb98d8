import { createElement as h, type ReactNode, useEffect, useState } from 'react';
import { type DuplicateIndex, duplicateKeys, lookAlikes } from '../../domain/duplicates.ts';
import type { Listed } from '../../domain/listed.ts';
import { controlWords } from '../../words/controls.ts';
import { placeOf } from '../files.ts';
import { siteFile } from '../site-files.ts';
import { listed, useOpen } from '../store.ts';

const compared = ['services', 'settings'];

/** What the website has, asked for when an entry first says enough to be compared. */
function usePublished(needed: boolean): { index: DuplicateIndex; all: readonly Listed[] } {
  const [index, setIndex] = useState<DuplicateIndex>({});
  const [all, setAll] = useState<readonly Listed[]>([]);
  useEffect(() => {
    if (!needed) return;
    void siteFile<DuplicateIndex>('/admin/duplicates.json', {}).then(setIndex);
    void listed().then(setAll);
  }, [needed]);
  return { index, all };
}

/** Entries of the website that are probably the same as the one in the form. It is a warning: nobody is kept from saving. */
export function LookAlikes(): ReactNode {
  const { collection, draft, slug } = useOpen();
  const name = collection?.name ?? '';
  const { index, all } = usePublished(compared.includes(name) && duplicateKeys(draft).length > 0);
  const found = lookAlikes(index, name, draft, slug);
  return h('div', { role: 'status' }, found.length === 0 ? null : h('div', { className: 'offer-look-alikes' },
    h('p', { className: 'offer-subtitle' }, controlWords.lookAlikes(found.length)),
    h('p', null, controlWords.lookAlikesHint),
    h('ul', null, found.map((id) => {
      const title = all.find((one) => one.collection === name && one.id === id)?.name ?? id;
      return h('li', { key: id }, h('a', { href: `/${name}/${id}/`, target: '_blank', rel: 'noopener' }, controlWords.seePage(title)), ' ', h('a', { href: `#${placeOf(name, id)}` }, controlWords.editInstead(title)));
    }))));
}
