import type { Finding } from '../../schemas/problem.ts';
import { collectionNamed, type CollectionName } from '../../schemas/index.ts';
import { confirm, onlyReviewDiffers } from '../reader/confirm.ts';
import { londonToday } from '../reader/today.ts';
import { adminWords } from '../words/admin.ts';
import { type HostedDraft, host, state } from './decap.ts';
import { formOf } from './files.ts';
import { site } from './store.ts';
import { isNoDraft } from './told.ts';

/** What became of “I checked it, nothing changed”. */
export type Outcome =
  /** It is a draft that is ready for checking. */
  | { kind: 'saved'; day: string }
  /** It says so already, on the website or in a draft that waits. */
  | { kind: 'already' }
  /** There is a draft of it with other changes, which somebody must finish first. */
  | { kind: 'draft' }
  | { kind: 'later'; last: string }
  | { kind: 'unsafe' }
  | { kind: 'wrong'; findings: readonly Finding[] }
  | { kind: 'failed'; message: string };

/** The draft of an entry, or undefined where there is none. */
async function draftOf(list: string, slug: string): Promise<HostedDraft | undefined> {
  try {
    return await host().unpublishedEntry({ collection: list, slug });
  } catch (error) {
    if (isNoDraft(error)) return undefined;
    throw error;
  }
}

/** Brings a draft to those who check. A draft of somebody who works on a copy of their own only becomes a proposal by that. */
async function readyForChecking(list: string, slug: string, before: HostedDraft | undefined): Promise<void> {
  if (before ? before.status !== 'pending_review' : state().auth.user?.useOpenAuthoring) await host().updateUnpublishedEntryStatus(list, slug, 'pending_review');
}

async function attempt(collection: CollectionName, id: string): Promise<Outcome> {
  const { list, slug, file } = formOf(collection, id);
  const path = `${site.current.folder}/${file}`;
  const { data: published } = await host().getEntry(path);
  const draft = await draftOf(list, slug);
  const changed = draft?.diffs.find((diff) => diff.path === path);
  const text = changed ? await host().unpublishedEntryDataFile(list, slug, path, changed.id) : published;
  if (draft && (draft.diffs.some((diff) => diff !== changed) || !onlyReviewDiffers(file, published, text))) return { kind: 'draft' };
  const day = londonToday();
  const result = confirm(collectionNamed(collection), file, text, day);
  if (result.kind !== 'confirmed') return result;
  if (result.text === text) {
    if (draft) await readyForChecking(list, slug, draft);
    return { kind: 'already' };
  }
  await host().persistEntry({ dataFiles: [{ path, slug, raw: result.text }], assets: [] }, {
    newEntry: false, useWorkflow: true, collectionName: list, unpublished: draft !== undefined, status: 'pending_review', basedOn: text,
    commitMessage: adminWords.confirmed(collectionNamed(collection).singular, slug),
  });
  await readyForChecking(list, slug, draft);
  return { kind: 'saved', day };
}

/**
 * Says that an entry was checked today and that nothing changed: only the day of its review is written, into a draft that
 * is ready for checking. Whatever stands against that is the answer, and then nothing is saved.
 */
export const confirmEntry = (collection: CollectionName, id: string): Promise<Outcome> =>
  attempt(collection, id).catch((error: unknown): Outcome => ({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }));
