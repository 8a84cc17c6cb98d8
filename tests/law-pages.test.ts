import { expect, inject, test } from 'vitest';
import { dayInWords } from '../src/domain/phrases.ts';
import { readContent } from '../src/reader/read-content.ts';
import { privacyWords } from '../src/words/privacy.ts';
import { words } from '../src/words/site.ts';
import { attribute, isPublic, pagesIn, textOf } from './support/built.ts';
import { demonstration } from './support/run-build.ts';

const pages = pagesIn(inject('siteFolder')).filter(isPublic);
const { entries } = await readContent(demonstration);
const main = (path: string) => pages.find((page) => page.path === path)?.root.querySelector('main') ?? null;
const headings = (path: string, selector = 'h2'): string[] => main(path)?.querySelectorAll(selector).map(textOf) ?? [];

test('what the law wants every reader to find is in the footer of every page', () => {
  const fixed = ['/about/', '/accessibility/', '/about/privacy/', '/about/without-the-internet/', '/help/complain-about-the-local-offer/', '/feedback/'];
  for (const { root, path } of pages) {
    const links = root.querySelectorAll('body > footer a').map((link) => attribute(link, 'href'));
    expect(fixed.filter((one) => !links.includes(one)), path).toEqual([]);
  }
});

test('the accessibility statement has every part of the model statement in its order, and ships as not tested', () => {
  expect(headings('/accessibility/')).toEqual([
    'How accessible this website is', 'Feedback and contact information', 'Reporting accessibility problems with this website', 'Enforcement procedure',
    'Technical information about this website’s accessibility', 'Non-accessible content', 'Preparation of this accessibility statement',
  ]);
  expect(headings('/accessibility/', 'h1')).toEqual(['Accessibility statement for SEND Local Offer']);
  expect(headings('/accessibility/', 'h3')).toEqual(['Compliance status']);
  const text = textOf(main('/accessibility/'));
  for (const fixed of [
    'This accessibility statement applies to localoffer.wealdmere.example.org.',
    'The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018',
    'contact the Equality Advisory and Support Service (EASS)',
    'Wealdmere Council is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.',
    'This website has not been tested against the Web Content Accessibility Guidelines version 2.2 AA standard',
    'This website has not been tested yet.',
  ]) expect(text).toContain(fixed);
  expect(text).not.toMatch(/(?:fully|partially) compliant/);
});

test('the privacy notice says what the website does, and what the council adds stands below on the same page', () => {
  const { looking, sending, published, responsible, rights } = privacyWords;
  const own = entries.guides.find(({ id }) => id === 'about/privacy')?.headings.map(({ text }) => text) ?? [];
  expect(headings('/about/privacy/', '.prose h2')).toEqual([...[looking, sending, published, responsible, rights].map(({ heading }) => heading), ...own]);
  expect(own.length).toBeGreaterThan(0);
  expect(textOf(main('/about/privacy/'))).toContain(sending.nobody);
  expect(textOf(main('/about/privacy/'))).toContain('Data protection officer');
});

test('“About” names every group that helped, how pages are reviewed and how many roles look after them', () => {
  const text = textOf(main('/about/'));
  const everything = Object.values(entries).flat().map(({ data }) => data as { owner?: string; coProducedWith?: string[] });
  for (const group of new Set(everything.flatMap(({ coProducedWith }) => coProducedWith ?? []))) expect(text).toContain(group);
  expect(text).toMatch(/After 90 days it stands below other pages\./);
  expect(text).toMatch(/\d+ roles look after the pages/);
});

test('a page about proposals begins with that they are not law, and when somebody last looked', () => {
  const proposals = entries.guides.filter(({ data }) => data.notLawYet);
  expect(proposals.map(({ id }) => id)).toContain('about/what-is-changing');
  for (const { id, data } of proposals) {
    const said = textOf(main(`/${id}/`));
    expect(said).toContain(`${words.notLaw} ${words.notLawChecked(dayInWords(data.lastReviewed ?? ''))}`);
    expect(said.indexOf(words.notLaw)).toBeLessThan(600);
  }
});
