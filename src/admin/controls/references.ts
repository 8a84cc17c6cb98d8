import { createElement as h, type ReactNode, useEffect, useMemo, useState } from 'react';
import { writtenAs } from '../../../schemas/types/reference.ts';
import type { Listed } from '../../domain/listed.ts';
import { adminWords } from '../../words/admin.ts';
import { filterListed } from '../filter.ts';
import { listed, site } from '../store.ts';
import { Checkboxes } from './choice.ts';
import type { ControlProps } from './field.ts';
import { type Findable, Finder } from './finder.ts';

/** The most entries that are offered at once. */
const most = 12;

/** The entries that can be meant, once they are here. Undefined until then. */
function useListed(collections: readonly string[]): readonly Listed[] | undefined {
  const [all, setAll] = useState<readonly Listed[]>();
  useEffect(() => { void listed().then(setAll); }, []);
  return useMemo(() => all?.filter(({ collection }) => collections.includes(collection)), [all, collections]);
}

/** One entry or several, found by typing. The list comes from the website as it was last built. */
function Picker({ node, value, at, onChange, many }: ControlProps & { many: boolean }): ReactNode {
  const from = useMemo(() => node.refersTo ?? [], [node]);
  const entries = useListed(from);
  const findable = ({ collection, id, name, place, status }: Listed): Findable => ({ value: writtenAs(collection, id, from), name, about: [collection, place, status].filter(Boolean).join(', ') });
  const byValue = useMemo(() => new Map(entries?.map((entry) => [findable(entry).value, findable(entry)])), [entries]);
  return h(Finder, {
    node, at, many, chosen: (many ? (Array.isArray(value) ? value : []) : value ? [value] : []).map(String),
    onChange: (chosen) => onChange(many ? chosen : chosen[0] ?? ''),
    find: (typed) => filterListed(entries ?? [], typed, most).map(findable), known: (one) => byValue.get(one), unknown: entries && adminWords.brokenReference,
    label: adminWords.find(node.label), hint: adminWords.findHint,
  });
}

const isAreas = ({ node }: ControlProps): boolean => node.refersTo?.[0] === 'areas';

/** Several entries, or the parts of the council’s area, of which there are few. */
export const ReferencesControl = (props: ControlProps): ReactNode => (isAreas(props)
  ? h(Checkboxes, { ...props, options: site.current.areas.map(({ id, name }) => ({ value: id, label: name })) })
  : h(Picker, { ...props, many: true }));

/** One entry. */
export const ReferenceControl = (props: ControlProps): ReactNode => h(Picker, { ...props, many: false });
