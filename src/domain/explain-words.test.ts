import { expect, test } from 'vitest';
import { explainWords } from './explain-words.ts';
import { type Term, wordFinder, wordsFound } from './word-finder.ts';

const terms: Term[] = [
  { id: 'ehcp', term: 'Education, health and care plan', acronym: 'EHCP / EHC plan', plain: 'A legal document.' },
  { id: 'ehcna', term: 'EHC needs assessment', plain: 'What comes before.' },
  { id: 'sen', term: 'Special educational needs (and disabilities)', acronym: 'SEN / SEND', plain: 'Needs.' },
  { id: 'sen-support', term: 'SEN support', plain: 'Help.' },
  { id: 'mediation', term: 'Mediation', plain: 'A talk.' },
  { id: 'atw', term: 'Access to Work', plain: 'A grant.' },
  { id: 'allowance', term: "Carer's Allowance", plain: 'Money.' },
  { id: 'cdc', term: 'Child development centre / team', acronym: 'CDC', plain: 'A team.' },
  { id: 'isp-1', term: 'Independent provider', acronym: 'ISP', plain: 'One.' },
  { id: 'isp-2', term: 'Individual support plan', acronym: 'ISP', plain: 'Two.' },
  { id: 'transition', term: 'Transition', plain: 'A move.', linked: false },
];
const finder = wordFinder(terms);
const found = (text: string): string[] => [...wordsFound(text, finder)].map(({ term, start, end }) => `${term.id}: ${text.slice(start, end)}`);
const prose = (html: string): string => `<div class="prose">${html}</div>`;
const linked = (html: string): string => explainWords(html, finder).html.replaceAll(/<a class="term" id="use_([\w-]+)"[^>]*>(.*?)<\/a>/gs, '[$1: $2]');

test('terms are found as they stand in sentences, the longest first', () => {
  expect(found('An EHC needs assessment, SEN support or an EHC plan: the education, health and care plan')).toEqual(['ehcna: EHC needs assessment', 'sen-support: SEN support', 'ehcp: EHC plan', 'ehcp: education, health and care plan']);
  expect(found('Mediation is free. Ask for mediation. EHCPs, EHC plan’s.')).toEqual(['mediation: Mediation', 'mediation: mediation', 'ehcp: EHCPs', 'ehcp: EHC plan']);
  expect(found('your education, health and care (EHC) plan')).toEqual(['ehcp: education, health and care (EHC) plan']);
  expect(found('special\neducational needs and disabilities')).toEqual(['sen: special\neducational needs and disabilities']);
  expect(found('Carer’s Allowance, Carer&#39;s Allowance')).toEqual(['allowance: Carer’s Allowance', 'allowance: Carer&#39;s Allowance']);
});

test('what only looks like a term is none', () => {
  expect(found('access to work, send it, a sen, non-SEN, SENCO, remediation, mediations-free, the team, ISP, transition, SEN-x')).toEqual([]);
});

test('letters that two terms share find neither of them', () => {
  expect(found('ISP')).toEqual([]);
  expect(found('Individual support plan')).toEqual(['isp-2: Individual support plan']);
});

test('the first use on a page becomes a link to its explanation, across all its texts', () => {
  const { html, words } = explainWords(`<h1>SEND</h1>${prose('<p>Ask for mediation.</p>')}<p>SEN support</p>${prose('<p>Mediation and SEND.</p>')}`, finder);
  expect(words.map(({ id }) => id)).toEqual(['mediation', 'sen']);
  expect(html).toBe('<h1>SEND</h1><div class="prose"><p>Ask for <a class="term" id="use_mediation" href="#word_mediation" aria-describedby="plain_mediation">mediation</a>.</p></div><p>SEN support</p><div class="prose"><p>Mediation and <a class="term" id="use_sen" href="#word_sen" aria-describedby="plain_sen">SEND</a>.</p></div>');
});

test('headings, links, quotations and code stay as they are', () => {
  expect(linked(prose('<h3>SEND</h3><p><a href="/x/">SEND <strong>SEND</strong></a></p><blockquote><p>SEND</p></blockquote><p>“SEND” and <code>SEND</code>, “a <em>SEND</em> b”, then <strong>SEND</strong></p>')))
    .toBe(prose('<h3>SEND</h3><p><a href="/x/">SEND <strong>SEND</strong></a></p><blockquote><p>SEND</p></blockquote><p>“SEND” and <code>SEND</code>, “a <em>SEND</em> b”, then <strong>[sen: SEND]</strong></p>'));
});

test('a quotation mark that nothing closes ends with its paragraph', () => {
  expect(linked(prose('<p>“SEND</p><p>SEND</p>'))).toBe(prose('<p>“SEND</p><p>[sen: SEND]</p>'));
});

test('what is inside tags is no text, whatever it holds', () => {
  const html = prose('<p title="SEND > mediation" data-x=\'SEND>\'>x</p><!-- SEND -->');
  expect(linked(html)).toBe(html);
});

test('a text in a text ends with its own end, and what comes after is not touched', () => {
  expect(linked(`<div class="prose"><div><p>a</p></div><p>SEND</p></div><p>mediation</p>`)).toBe('<div class="prose"><div><p>a</p></div><p>[sen: SEND]</p></div><p>mediation</p>');
});

test('text that is not closed, and pages without terms, stay whole', () => {
  for (const html of ['<div class="prose"><p>x', '<div class="prose">', '', '<p>SEND</p>', '<div class="prose"><p a="', '<div class="prose"><']) expect(explainWords(html, finder)).toEqual({ html, words: [] });
  expect(explainWords(prose('<p>SEND</p>'), wordFinder([]))).toEqual({ html: prose('<p>SEND</p>'), words: [] });
});
