import { expect, test } from 'vitest';
import type { SearchDocument } from '../../src/domain/search-document.ts';
import { documentHtml } from './document-html.ts';

const document: SearchDocument = {
  key: 'guides/a', href: '/a/', kind: 'guides', title: 'A & <b>', summary: '"Quoted"', alsoKnownAs: ['One', 'Two'], facts: ['Ages: 5 to 11'], status: undefined, checked: '2026-10-01',
  sections: [{ id: 'x"y', heading: 'How <i>can</i> I?', html: '<p>Ask us.</p>' }, { id: undefined, heading: '', html: '<p>More.</p>' }], facets: {}, ages: undefined, places: [], everywhere: false, below: false,
};

test('a document is a page of its words, and what people wrote stays text', () => {
  expect(documentHtml(document)).toMatchInlineSnapshot(`"<!doctype html><html lang="en"><head><title>A &amp; &lt;b&gt;</title><meta data-pagefind-meta="summary[content]" content="&quot;Quoted&quot;"><meta data-pagefind-meta="alsoknown[content]" content="One | Two"><meta data-pagefind-meta="facts[content]" content="Ages: 5 to 11"><meta data-pagefind-meta="checked[content]" content="2026-10-01"></head><body><main data-pagefind-body><h1 data-pagefind-meta="title">A &amp; &lt;b&gt;</h1><p>&quot;Quoted&quot;</p><h2 id="x&quot;y">How &lt;i&gt;can&lt;/i&gt; I?</h2><p>Ask us.</p><p>More.</p></main></body></html>"`);
});

test('what nobody has checked for long weighs half', () => {
  expect(documentHtml({ ...document, below: true })).toContain('<main data-pagefind-body data-pagefind-weight="0.5"><h1 data-pagefind-meta="title" data-pagefind-weight="3.5">');
});
