import { collectionIn } from './files.ts';
import { type DraftStatus, host, loadDraft, type LoadedDraft, state, tellOfDrafts } from './decap.ts';
import { plain } from './decap-entry.ts';

/** A draft as the home of the editors lists it. */
export interface Draft { list: string; slug: string; title: string; kind: string; status: DraftStatus; mine: boolean; author?: string }

/** Drafts that are asked for at the same time. A Git host answers a few at once, and the local one refuses a crowd. */
const atOnce = 4;

/** A draft with its file. A host that is busy is asked once more. */
async function readOne(id: string): Promise<LoadedDraft> {
  const read = async (): Promise<LoadedDraft> => loadDraft(await host().unpublishedEntry({ id }));
  return await read().catch(read);
}

/** All drafts that can be read. One that cannot be does not hide the others. */
async function readAll(ids: readonly string[]): Promise<LoadedDraft[]> {
  const found: LoadedDraft[] = [];
  for (let at = 0; at < ids.length; at += atOnce) {
    const some = await Promise.allSettled(ids.slice(at, at + atOnce).map(readOne));
    found.push(...some.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])));
  }
  return found;
}

function named({ collection: list, slug, status, author, data }: LoadedDraft): Draft {
  const { user } = state().auth;
  const fields = (plain(data) ?? {}) as { name?: unknown; title?: unknown; for?: unknown };
  const title = [fields.name, fields.title, fields.for].find((text) => typeof text === 'string' && text !== '');
  // The local editor knows no names, and what nobody is named for is everybody's.
  const mine = !author || !user || (!user.login && !user.name) || author === user.login || author === user.name;
  return { list, slug, title: String(title ?? slug), kind: collectionIn(list, slug)?.singular ?? '', status, mine, ...(author && { author }) };
}

/** Every draft that waits at the Git host, one's own and those of others. Decap's board is told of the same ones. */
export async function allDrafts(): Promise<Draft[]> {
  const loaded = await readAll(await host().unpublishedEntries());
  tellOfDrafts(loaded);
  return loaded.map(named).toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB'));
}
