import { createElement as h, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { WorkFile } from '../../domain/work-file.ts';
import { adminHomeWords as words } from '../../words/admin-home.ts';
import { allDrafts } from '../drafts.ts';
import { formAddress } from '../files.ts';
import { readSiteFile } from '../site-files.ts';
import { FindEntry } from './find-entry.ts';
import { Gaps } from './gaps.ts';
import { HowItWorks } from './how-it-works.ts';
import { type Drafts, MyDrafts } from './my-drafts.ts';
import { NeedsChecking } from './needs-checking.ts';
import { toldAtHome } from './told.ts';
import { WriteNew } from './write-new.ts';

/** The home of the editors: what needs checking, their drafts, what is missing, and how it works. */
export function Home(): ReactNode {
  const [file, setFile] = useState<WorkFile | 'failed'>();
  const [drafts, setDrafts] = useState<Drafts>();
  const [told] = useState(toldAtHome);
  const box = useRef<HTMLDivElement>(null);
  const ask = useCallback(() => {
    setFile(undefined);
    readSiteFile<WorkFile>('/admin/work.json').then(setFile, () => setFile('failed'));
  }, []);
  const askDrafts = useCallback(() => void allDrafts().then(setDrafts, () => setDrafts('failed')), []);
  useEffect(() => {
    const before = document.title;
    document.title = `${words.title} – ${before}`;
    box.current?.focus();
    ask();
    askDrafts();
    return () => { document.title = before; };
  }, [ask, askDrafts]);
  const places = new Set(Array.isArray(drafts) ? drafts.map(({ list, slug }) => formAddress(list, slug)) : []);
  return h('main', { className: 'offer-control offer-home' },
    h('h1', { className: 'offer-title' }, words.title),
    h('p', null, words.lede),
    told ? h('div', { ref: box, role: 'status', tabIndex: -1, className: 'offer-told' }, h('p', null, told)) : null,
    file === undefined ? h('p', { role: 'status' }, words.getting)
      : file === 'failed' ? h('div', { role: 'status' }, h('p', { className: 'offer-warning' }, words.notThere), h('button', { type: 'button', className: 'offer-button', onClick: ask }, words.again))
        : h(NeedsChecking, { file, drafts: places, onSaved: askDrafts }),
    h(FindEntry),
    h(MyDrafts, { drafts }),
    h(WriteNew),
    typeof file === 'object' ? h(Gaps, { file }) : null,
    h(HowItWorks));
}
