import { createElement as h, type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import type { Finding } from '../../../schemas/problem.ts';
import { titleOf } from '../../../schemas/index.ts';
import { adminWords } from '../../words/admin.ts';
import { stops } from '../judge-entry.ts';
import { useOpen } from '../store.ts';
import { Differences } from './differences.ts';
import { idOf, sentence } from './field.ts';
import { LookAlikes } from './look-alikes.ts';
import { StandingNotice } from './standing.ts';
import { TakeOff } from './take-off.ts';
import { useStanding } from '../versions-in-use.ts';

/** The element in which a problem can be mended: its field, or the group around it. */
function target(field: string): HTMLElement | undefined {
  const keys = field.split('.');
  for (let length = keys.length; length > 0; length -= 1) {
    const found = document.getElementById(idOf(keys.slice(0, length).join('.')));
    if (found) return found;
  }
  return undefined;
}

function goTo(event: MouseEvent, field: string): void {
  event.preventDefault();
  const found = target(field);
  const input = found?.matches('fieldset') ? found.querySelector<HTMLElement>('input, select, textarea') ?? found : found;
  for (let part = found?.closest('details'); part; part = part.parentElement?.closest('details')) part.open = true;
  found?.scrollIntoView({ block: 'center' });
  input?.focus({ preventScroll: true });
}

/** What is wrong, short: what a missing field is for stands at the field. */
const short = (finding: Finding): string => (finding.rule === 'MissingField' ? finding.message : sentence(finding));

const link = (finding: Finding): ReactNode => (finding.field ? h('a', { href: `#${idOf(finding.field)}`, onClick: (event: MouseEvent) => goTo(event, finding.field ?? '') }, short(finding)) : short(finding));

/** What is wrong with the entry, at the top of its form: after a refused save it has the keyboard and leads to each field. */
export function Summary({ removed, onRemove, refusals }: { removed: readonly string[]; onRemove: (names: string[]) => void; refusals: number }): ReactNode {
  const { findings, refused, collection, draft } = useOpen();
  const { isNew } = useStanding();
  const name = titleOf(draft as { name?: string; title?: string }) || String(draft['for'] ?? '');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => { if (refusals > 0) box.current?.focus(); }, [refusals]);
  // What no field of the form can show is said before anybody saves.
  const homeless = findings.filter(({ rule }) => rule === 'UnknownField' || rule === 'BrokenFrontMatter');
  const errors = [...new Map([...homeless, ...refused].map((finding) => [`${finding.field ?? ''} ${finding.message}`, finding])).entries()];
  const still = new Set(findings.map((finding) => `${finding.field ?? ''} ${finding.message}`));
  const others = findings.filter((finding) => !stops(finding));
  return h('div', { className: 'offer-summaries' },
    h('h1', { className: 'offer-title' }, isNew ? adminWords.adding(collection?.singular ?? '') : adminWords.changing(name || (collection?.singular ?? ''))),
    h(StandingNotice), h(Differences, { collection, draft }),
    errors.length > 0 ? h('div', { ref: box, tabIndex: -1, role: 'alert', className: 'offer-summary', 'aria-labelledby': 'offer-problem' },
      h('h2', { id: 'offer-problem' }, adminWords.problem), h('p', null, adminWords.problemHint),
      h('ul', null, errors.map(([key, finding]) => h('li', { key },
        still.has(key) ? null : h('span', { className: 'offer-mended' }, `${adminWords.mended} `), link(finding),
        finding.rule === 'UnknownField' && finding.field && !finding.field.includes('.') && still.has(key)
          ? h('button', { type: 'button', className: 'offer-button offer-small', onClick: () => onRemove([...removed, finding.field ?? '']) }, adminWords.removeUnknown(finding.field)) : null)))) : null,
    h(LookAlikes),
    // It keeps its place where there is nothing, so that the form below does not move while somebody types.
    others.length === 0 ? h('p', { className: 'offer-others' }, isNew && errors.length === 0 && findings.some(stops) ? adminWords.fillIn : adminWords.nothingWorthMending)
      : h('details', { className: 'offer-others' }, h('summary', null, adminWords.worthMending(others.length)), h('ul', null, others.map((finding, index) => h('li', { key: index }, link(finding))))),
    h(TakeOff, { collection, draft }));
}
