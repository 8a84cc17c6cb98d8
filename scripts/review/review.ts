import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '../../schemas/problem.ts';
import { withoutNote } from './change-note.ts';
import { compare, type EntryChange, isEntry } from './compare.ts';
import { type CoverageChange, coverageChanges } from './coverage-changes.ts';
import { type Fact, factsOf, weightOf } from './facts.ts';
import { hidesSomething } from '../lib/report-text.ts';
import { type Suspicion, suspicions } from './personal.ts';
import { type ProblemChanges, problemChanges } from './problems.ts';
import { borrowedTexts, type BorrowedText, type PictureChange, type QuestionChange, replacedPictures, reworded } from './quiet-changes.ts';
import { type ChangedFile, changedFiles, commitOf, commonCommit, repositoryOf, writeContentAt } from './repository.ts';
import { confirmsOnly, nextReviewChange } from './review-dates.ts';
import { readSide, type Side } from './side.ts';

/** Something that a reviewer should look at, beside the errors that the check finds. */
export type Look =
  | { what: 'change-note-missing'; file: string; title: string; labels: readonly string[] }
  | { what: 'change-note-old'; file: string; title: string; day: string }
  | ({ what: 'personal-data'; file: string; title: string } & Suspicion)
  | { what: 'hidden-characters'; file: string; title: string; labels: readonly string[]; more: number }
  | { what: 'no-redirect'; file: string; title: string; address: string }
  | { what: 'unreadable'; file: string; title: string }
  | { what: 'coverage-lost'; items: number }
  | ({ what: 'picture-replaced' } & PictureChange)
  | ({ what: 'text-of-another' } & BorrowedText)
  | ({ what: 'question-reworded' } & QuestionChange)
  | { what: 'other-files'; files: number };

/** An entry that a change touches, with what moves beside its fields. */
export type ReviewedEntry = EntryChange & { confirmed: boolean; facts: readonly Fact[]; nextReview?: { before: string | undefined; after: string | undefined } };

/** What a change means. Texts of the content stand in it as they are, and must be escaped by whoever shows them. */
export interface Review {
  /** The commit that the change is compared with, and the one it leads to; undefined for the working tree. */
  base: string;
  head: string | undefined;
  entries: readonly ReviewedEntry[];
  /** True when all that the change does is to confirm that entries are still true. */
  onlyReviewDates: boolean;
  problems: ProblemChanges;
  coverage: { gained: readonly CoverageChange[]; lost: readonly CoverageChange[] };
  look: readonly Look[];
  /** Files in the content folder that are no entries: pictures, postcodes and files with a wrong name. */
  contentFiles: readonly ChangedFile[];
  /** Files outside the content folder, which can change how the site works. */
  otherFiles: readonly ChangedFile[];
}

/** What to compare: a content folder in a repository, and the names of two commits. */
export interface Question { folder: string; base: string; head?: string | undefined; today: string }

/** The order in which they are told, so that a long list ends with what does least harm. */
const inTurn: readonly Look['what'][] = ['other-files', 'unreadable', 'coverage-lost', 'personal-data', 'hidden-characters', 'no-redirect', 'text-of-another', 'question-reworded', 'picture-replaced', 'change-note-missing', 'change-note-old'];

function looksAt(entries: readonly EntryChange[], lost: readonly CoverageChange[], otherFiles: readonly ChangedFile[], quiet: readonly Look[]): Look[] {
  const each = entries.flatMap((entry): Look[] => {
    const { file, title } = entry;
    const labels = withoutNote(entry);
    const hidden = entry.changes.filter((change) => (change.kind === 'list' ? change.added : [change.after ?? '']).some(hidesSomething));
    return [
      ...(entry.unreadable.includes('after') ? [{ what: 'unreadable' as const, file, title }] : []),
      ...(entry.left && entry.left.redirect === undefined ? [{ what: 'no-redirect' as const, file, title, address: entry.left.address }] : []),
      ...suspicions(entry).map((suspicion) => ({ what: 'personal-data' as const, file, title, ...suspicion })),
      ...hidden.slice(0, 1).map((change) => ({ what: 'hidden-characters' as const, file, title, labels: change.labels, more: hidden.length - 1 })),
      ...(labels.length > 0 ? [{ what: 'change-note-missing' as const, file, title, labels }] : []),
      ...(entry.oldDay === undefined ? [] : [{ what: 'change-note-old' as const, file, title, day: entry.oldDay }]),
    ];
  });
  const all: Look[] = [
    ...(otherFiles.length > 0 ? [{ what: 'other-files' as const, files: otherFiles.length }] : []), ...each, ...quiet,
    ...(lost.length > 0 ? [{ what: 'coverage-lost' as const, items: lost.length }] : []),
  ];
  return all.toSorted((a, b) => inTurn.indexOf(a.what) - inTurn.indexOf(b.what));
}

/** What the review says under coverage, and need not say twice. That a build would stop is told as a problem too. */
const toldAsCoverage = new Set(['CoverageMissing', 'CoverageLimited']);

/** What only was confirmed comes last, and what does most harm where it is wrong comes first. */
const byWeight = (a: ReviewedEntry, b: ReviewedEntry): number => Number(a.confirmed) - Number(b.confirmed) || weightOf(a.facts) - weightOf(b.facts);

function reviewOf(before: Side, after: Side, files: readonly ChangedFile[], prefix: string, today: string): Omit<Review, 'base' | 'head'> {
  const inside = files.filter(({ file }) => file.startsWith(prefix)).map(({ status, file }) => ({ status, file: file.slice(prefix.length) }));
  const otherFiles = files.filter(({ file }) => !file.startsWith(prefix));
  const contentFiles = inside.filter(({ file }) => !isEntry([before, after], file));
  const entries = compare(before, after, inside.map(({ file }) => file), today).map((entry): ReviewedEntry => {
    const nextReview = nextReviewChange(entry, before, after);
    return { ...entry, confirmed: confirmsOnly(entry, before, after, today), facts: factsOf(entry), ...(nextReview && { nextReview }) };
  }).toSorted(byWeight);
  const renamed = new Map(entries.flatMap(({ from, file }) => (from ? [[from.file, file] as const] : [])));
  const problemsOf = ({ report }: Side): Problem[] => report.problems.filter(({ rule }) => !toldAsCoverage.has(rule));
  const found = problemChanges(problemsOf(before), problemsOf(after), renamed);
  // What was wrong in a file that is gone, or that cannot be read, is not mended.
  const lost = new Set(entries.filter(({ kind, unreadable }) => kind === 'removed' || unreadable.includes('after')).map(({ file }) => file));
  const problems = { found: found.found, mended: found.mended.filter(({ file }) => !lost.has(file)) };
  const coverage = coverageChanges(before, after, today);
  const quiet: Look[] = [
    ...borrowedTexts(before, entries).map((text) => ({ what: 'text-of-another' as const, ...text })),
    ...replacedPictures(after, contentFiles, entries).map((picture) => ({ what: 'picture-replaced' as const, ...picture })),
    ...reworded(before, after, entries).map((question) => ({ what: 'question-reworded' as const, ...question })),
  ];
  const isConfirmation = entries.length > 0 && entries.every(({ confirmed }) => confirmed) && otherFiles.length + contentFiles.length === 0 && !problems.found.some(({ level }) => level === 'error');
  return { entries, onlyReviewDates: isConfirmation, problems, coverage, look: looksAt(entries, coverage.lost, otherFiles, quiet), contentFiles, otherFiles };
}

/**
 * What the change from one commit to another, or to the working tree, means. Nothing of the change is run: its content
 * is read as the check reads it, in folders of their own. Throws a sentence where the commits cannot be compared.
 */
export async function review({ folder, base, head, today }: Question): Promise<Review> {
  const repository = await repositoryOf(folder);
  const [wanted, to] = [await commitOf(repository, base), await commitOf(repository, head ?? 'HEAD')];
  const from = await commonCommit(repository, wanted, to);
  const temporary = await realpath(await mkdtemp(join(tmpdir(), 'local-offer-review-')));
  try {
    const [beforeFolder, afterFolder] = [join(temporary, 'before'), head === undefined ? folder : join(temporary, 'after')];
    await writeContentAt(repository, from, beforeFolder);
    if (head !== undefined) await writeContentAt(repository, to, afterFolder);
    const [before, after] = await Promise.all([readSide(beforeFolder, today), readSide(afterFolder, today)]);
    const files = await changedFiles(repository, from, head === undefined ? undefined : to);
    return { base: from, head: head === undefined ? undefined : to, ...reviewOf(before, after, files, repository.prefix, today) };
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
