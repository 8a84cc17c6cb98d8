import { createElement as h, type ReactNode } from 'react';
import { draftWords } from '../../words/drafts.ts';
import { useStanding } from '../versions-in-use.ts';
import type { Standing } from '../versions.ts';
import { whenInWords } from '../when.ts';

function noticeOf({ kind, who, when }: NonNullable<Standing['notice']>): string {
  if (kind === 'own') return draftWords.ownDraft;
  return kind === 'kept' ? draftWords.kept(whenInWords(when)) : draftWords.otherDraft(who, whenInWords(when));
}

/** How the open form stands to what the repository has: whose draft it is, what this device kept, and a save that did not arrive. */
export function StandingNotice(): ReactNode {
  const { notice, trouble, difference } = useStanding();
  // What differs says by itself why nothing was written.
  const reason = difference && trouble !== draftWords.decideFirst ? null : h('p', null, trouble);
  return h('div', null,
    h('div', { role: 'alert' }, trouble ? h('div', { className: 'offer-summary' }, h('h2', null, draftWords.trouble), reason, h('p', null, draftWords.stillHere)) : null),
    notice ? h('p', { className: notice.kind === 'own' ? 'offer-notice' : 'offer-notice offer-warned' }, noticeOf(notice)) : null);
}
