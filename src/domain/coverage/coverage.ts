import { type FrameworkItem, frameworkItems, type ItemSource, sourceShown, textShown, wordingRead } from '../../../schemas/framework/items.ts';
import { coverageThemeOf } from '../../../schemas/framework/vocabularies/coverage.ts';
import { type CoverageEntry, type CoverageStatus, type Evidence, isFresh, isShown, type NotCounted, whyNot } from './evidence.ts';
import { factsOf, type Facts } from './facts.ts';
import { type Part, together, verdictOf } from './part.ts';
import type { CoverageRules } from './rule.ts';
import { answerRules } from './rules/answers.ts';
import { commentRules } from './rules/comments.ts';
import { movingOnRules } from './rules/moving-on.ts';
import { providerRules } from './rules/providers.ts';
import { serviceRules } from './rules/services.ts';
import { slcnRules } from './rules/slcn.ts';
import { wholeRules } from './rules/whole.ts';

export type { CoverageEntry, CoverageStatus } from './evidence.ts';

/** Something that a Local Offer should hold, with the pages that answer it. */
export interface CoverageItem {
  id: string;
  /** Without a paragraph number whose wording nobody has read. */
  citation: string;
  text: string;
  /** The group in which it is shown: a term of the vocabulary `coverage-themes`. */
  theme: string;
  source: ItemSource;
  status: CoverageStatus;
  /** Pages on the website today that answer it, those in date first. */
  pages: { href: string; title: string }[];
  /** What is missing, in whole sentences for the public; empty where nothing is. */
  missing: string;
  /** The first day on which it was not fully answered, where that is known. */
  since?: string;
  /** Whether its words were read in the law or in the framework. */
  wordingRead: boolean;
  /** Files that would answer it and do not count, for editors. They may be of pages that are not on the website. */
  notCounted: { file: string; why: NotCounted }[];
}

/** The rules of items that the content answers by more than a page that says so. */
export const coverageRules: CoverageRules = { ...wholeRules, ...providerRules, ...answerRules, ...commentRules, ...movingOnRules, ...serviceRules, ...slcnRules };

/** Items that ask for everything that a schedule lists: they are answered when all items with that beginning are. */
const sums: Readonly<Record<string, string>> = { 'reg-53': 'sch2-', 'reg-51': 'sch1-' };

const byDeclaration = (facts: Facts, id: string): Part[] => [{ evidence: facts.declared(id), missing: 'We have no page about this yet.' }];

function pagesIn(evidence: readonly Evidence[], today: string): CoverageItem['pages'] {
  const shown = evidence.filter((one) => isShown(one, today)).toSorted((a, b) => Number(isFresh(b, today)) - Number(isFresh(a, today)));
  return [...new Map(shown.map(({ href, title }) => [href, { href, title }])).values()];
}

function answered(item: FrameworkItem, facts: Facts): CoverageItem {
  const { id, theme, source } = item;
  const rule = coverageRules[id];
  const parts = rule ? rule(facts, facts.declared(id)) : byDeclaration(facts, id);
  const evidence = parts.flatMap((part) => part.evidence);
  const { since, ...verdict } = together(parts.map((part) => verdictOf(part, facts.today)));
  const files = new Map(evidence.flatMap((one) => { const why = whyNot(one, facts.today); return one.file && why ? [[one.file, { file: one.file, why }]] : []; }));
  return { id, citation: sourceShown(item), text: textShown(item), theme: coverageThemeOf(theme), source, ...verdict, ...(since && { since }), pages: pagesIn(evidence, facts.today), wordingRead: wordingRead(item), notCounted: [...files.values()] };
}

/** An item that sums others up says how many of them are open. */
function summed(item: CoverageItem, parts: readonly CoverageItem[]): CoverageItem {
  const open = parts.filter(({ status }) => status !== 'yes');
  const status = open.length === 0 ? 'yes' : open.length === parts.length && open.every((one) => one.status === 'no') ? 'no' : 'limited';
  const { since: _, ...rest } = item;
  const known = open.map(({ since }) => since);
  const since = known.every((day) => day !== undefined) ? known.toSorted()[0] : undefined;
  return { ...rest, status, ...(since && { since }), pages: item.pages, missing: open.length === 0 ? '' : `${open.length} of the ${parts.length} things that it lists are not fully here.` };
}

/** Items that only the council itself can do. The website records them, and does not say whether they were done. */
export const forTheCouncil = (items: readonly FrameworkItem[] = frameworkItems): { id: string; citation: string; text: string; wordingRead: boolean }[] =>
  items.filter(({ kind }) => kind === 'process').map((item) => ({ id: item.id, citation: sourceShown(item), text: textShown(item), wordingRead: wordingRead(item) }));

/**
 * Everything that a Local Offer should hold, and how far the content answers it. Give it all entries: those that are
 * not on the website today are left out here, and say since when something is missing. Today is a day as text.
 */
export function coverage(entries: readonly CoverageEntry[], today: string, items: readonly FrameworkItem[] = frameworkItems): CoverageItem[] {
  const facts = factsOf(entries, today);
  const all = items.filter(({ kind }) => kind !== 'process').map((item) => answered(item, facts));
  return all.map((item) => {
    const prefix = sums[item.id];
    return prefix === undefined ? item : summed(item, all.filter(({ id }) => id.startsWith(prefix)));
  });
}
