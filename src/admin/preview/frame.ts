import { createElement as h, type ReactNode, useEffect, useRef, useState } from 'react';
import { previewWords } from '../../words/preview.ts';
import { words } from '../../words/site.ts';
import { collectionIn, entryIn } from '../files.ts';
import { type DecapEntry, plain, whereIs } from '../decap-entry.ts';

/** What Decap gives a preview, as far as we use it: the entry, and the document of the frame that it is drawn in. */
interface PreviewProps { entry: DecapEntry; document: Document; window: Window }

/** How long nobody types before the page is made anew, in milliseconds. */
const pause = 150;

/** Shows a place of the page without moving the form beside it. */
function show(frame: Document, id: string): boolean {
  const place = frame.getElementById(id);
  if (place) frame.defaultView?.scrollBy(0, place.getBoundingClientRect().top);
  return place !== null;
}

/** A link to a place on the page goes there. Every other one opens another tab, so that the frame stays what it is. */
function follow(event: MouseEvent): void {
  const link = (event.target as Element | null)?.closest?.('a');
  const href = link?.getAttribute('href');
  if (!link || !href?.startsWith('#')) return;
  event.preventDefault();
  show(link.ownerDocument, href.slice(1));
}

/** Makes a document of the frame like one of the website, and gives the frame its name. */
function prepare(frame: Document): void {
  frame.documentElement.lang = words.lang;
  frame.body.className = 'govuk-template__body';
  frame.title = previewWords.title;
  frame.defaultView?.frameElement?.setAttribute('title', previewWords.title);
  frame.addEventListener('click', follow);
}

/** The page that an entry is shown on, beside its form. What makes it is loaded when it is first looked at. */
export function Preview({ entry, document: frame }: PreviewProps): ReactNode {
  const [html, setHtml] = useState<string>();
  const [failed, setFailed] = useState(false);
  const round = useRef(0);
  const data = entry.get('data');
  const { list, slug } = whereIs(entry);
  useEffect(() => {
    prepare(frame);
    return () => frame.removeEventListener('click', follow);
  }, [frame]);
  useEffect(() => {
    const mine = (round.current += 1);
    const timer = setTimeout(() => {
      const opened = entryIn(list, slug);
      if (!opened) return;
      import('./page.ts').then(({ pageOf }) => pageOf(opened.collection, opened.id, (plain(data) ?? {}) as Record<string, unknown>)).then((made) => {
        if (mine !== round.current) return;
        setHtml(made);
        setFailed(false);
      }, (error: unknown) => {
        console.warn(error);
        if (mine === round.current) setFailed(true);
      });
    }, html === undefined ? 0 : pause);
    return () => clearTimeout(timer);
    // What has been drawn is no reason to draw again.
  }, [data, list, slug]);
  const questions = String((plain(data) as { questions?: unknown } | undefined)?.questions);
  useEffect(() => {
    // Answers are a part of a long page. Whoever writes them sees their questions first.
    if (html !== undefined && collectionIn(list, slug)?.name === 'responses') show(frame, questions) || show(frame, 'sv-01');
  }, [html === undefined, questions]);
  if (failed) return h('main', { className: 'govuk-width-container' }, h('p', { role: 'alert' }, previewWords.failed));
  if (html === undefined) return h('main', { className: 'govuk-width-container' }, h('p', { role: 'status' }, previewWords.loading));
  return h('div', { dangerouslySetInnerHTML: { __html: html } });
}
