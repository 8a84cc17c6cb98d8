import { type SearchKind, separator } from '../domain/search-document.ts';
import { searchWords } from '../words/search.ts';
import type { Result, Why } from './engine.ts';
import type { Fragment } from './pagefind.ts';
import { sectionOf } from './section.ts';

/** Whole days are read as UTC, so that no time zone moves them. */
const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** What is known of a result before its document is read. */
export interface Row {
  kind: SearchKind;
  /** The phrase of the glossary that leads to it, with its term. */
  led: { phrase: string; term: string } | undefined;
  miles: number | undefined;
  shelf: Result['shelf'];
}

const wordsIn = (text: string): string[] => text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];

/** The name of its own, other than its title, in which all words stand. */
function otherName({ meta }: Fragment, words: string): string | undefined {
  const asked = wordsIn(words);
  const holds = (name: string): boolean => { const own = wordsIn(name); return asked.every((word) => own.some((one) => one.startsWith(word))); };
  if (asked.length === 0 || holds(meta.title ?? '')) return undefined;
  return meta.alsoknown?.split(separator).find(holds);
}

function whyOf(fragment: Fragment, words: string, led: Row['led'], section: Result['section']): Why {
  if (led) return { how: 'phrase', ...led };
  const name = otherName(fragment, words);
  if (name !== undefined) return { how: 'name', name };
  return section?.title.endsWith('?') ? { how: 'question', question: section.title, href: section.href } : { how: 'words' };
}

/** A result as people read it. The words are those that were looked for. */
export function readResult(fragment: Fragment, words: string, { kind, led, miles, shelf }: Row): Result {
  const { url, meta } = fragment;
  const section = words === '' ? undefined : sectionOf(fragment);
  const day = meta.checked && /^\d{4}-\d{2}-\d{2}$/.test(meta.checked) ? searchWords.checkedOn(longDate.format(new Date(`${meta.checked}T00:00:00Z`))) : undefined;
  return {
    href: url, title: meta.title ?? url, kind, summary: meta.summary, facts: meta.facts?.split(separator) ?? [], status: meta.status, checked: day,
    why: whyOf(fragment, words, led, section), section, miles, shelf,
  };
}
