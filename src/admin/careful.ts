import { draftWords } from '../words/drafts.ts';
import { mergeBase, type Api } from './merge-base.ts';
import type { Asset } from './pictures/guard.ts';
import { inPlainWords, isNoDraft, isNotThere, Told, told } from './told.ts';
import { arrived, attempt, attempted, failed, gave, mayWrite, sameText, standingNow, type Version } from './versions.ts';

interface DataFile { path: string; slug: string; raw: string }
interface Options { newEntry?: boolean; collectionName?: string; commitMessage: string; useWorkflow?: boolean; unpublished?: boolean; status?: string; basedOn?: string }
interface Draft { diffs: readonly { path: string; id: string }[]; updatedAt?: string; pullRequestAuthor?: string }
interface Asked { id?: string; collection?: string; slug?: string }
interface User { login?: string; name?: string }

/** What we use of a backend of Decap. */
export interface Backend {
  branch?: string;
  api?: Api | null;
  request?: (payload: { action: string; params: Record<string, unknown> }) => Promise<unknown>;
  authenticate(credentials: unknown): Promise<User | undefined>;
  restoreUser(user: unknown): Promise<User | undefined>;
  getEntry(path: string): Promise<{ data: string | null; file: { path: string; id: string | null } }>;
  unpublishedEntry(asked: Asked): Promise<Draft>;
  unpublishedEntryDataFile(collection: string, slug: string, path: string, id: string): Promise<string>;
  persistEntry(entry: { dataFiles: DataFile[]; assets: Asset[] }, options: Options): Promise<unknown>;
  deleteFiles(paths: string[], message: string): Promise<unknown>;
}
export type BackendClass = new (...given: never[]) => Backend;

/** What the form asks of the repository beside what Decap asks. */
export interface Repository {
  /** What is on the website, or undefined where nothing is. */
  published: (path: string) => Promise<string | undefined>;
  /** What was on the website when the draft of an entry was begun, where the host can say it. */
  base: (collection: string, slug: string, path: string) => Promise<string | undefined>;
  /** The names of whoever is signed in. */
  me: readonly string[];
}

let repository: Repository | undefined;

/** The repository that is open, once somebody has signed in. */
export const openRepository = (): Repository | undefined => repository;

const noDraft = (): Error => Object.assign(new Error('There is no draft.'), { name: 'EDITORIAL_WORKFLOW_ERROR', notUnderEditorialWorkflow: true });

/**
 * A backend that never writes over words that its user has not seen. Right before a save it reads what the repository
 * has by then, and a save that did not arrive can be repeated. Between that look and the write another save can still
 * slip in, because none of the hosts offers to write only if nothing has changed.
 */
export function careful<T extends BackendClass>(Base: T, content: string): T {
  const Careful = class extends (Base as unknown as BackendClass) implements Repository {
    me: readonly string[] = [];

    private known(user: User | undefined): User | undefined {
      this.me = [user?.login, user?.name].filter((name) => name !== undefined);
      repository = this;
      return user;
    }

    override async authenticate(credentials: unknown): Promise<User | undefined> { return this.known(await inPlainWords(Promise.resolve(super.authenticate(credentials)))); }
    override async restoreUser(user: unknown): Promise<User | undefined> { return this.known(await inPlainWords(Promise.resolve(super.restoreUser(user)))); }

    async published(path: string): Promise<string | undefined> {
      // Two of the hosts answer “nothing” from `getEntry` when they cannot be reached.
      const read = this.api ? this.api.readFile(path, null, this.api.originRepoURL === undefined ? {} : { repoURL: this.api.originRepoURL }) : super.getEntry(path).then(({ data }) => data);
      return (await read.catch((error: unknown) => { if (isNotThere(error)) return undefined; throw told(error); })) || undefined;
    }

    async base(collection: string, slug: string, path: string): Promise<string | undefined> {
      return await mergeBase(this, collection, slug, path).catch(() => undefined);
    }

    /** What the repository has of an entry now: its draft, or what is on the website. */
    private async now(collection: string, slug: string, path: string): Promise<Version | undefined> {
      const draft = await super.unpublishedEntry({ collection, slug }).catch((error: unknown) => { if (isNoDraft(error)) return undefined; throw told(error); });
      const file = draft?.diffs.find((one) => one.path === path);
      const text = file ? await inPlainWords(super.unpublishedEntryDataFile(collection, slug, path, file.id)) : await this.published(path);
      return text === undefined ? undefined : { text, draft: draft !== undefined, ...(draft?.pullRequestAuthor && { who: draft.pullRequestAuthor }), ...(draft?.updatedAt && { when: draft.updatedAt }) };
    }

    override async getEntry(path: string): ReturnType<Backend['getEntry']> {
      const text = await this.published(path);
      if (text === undefined) throw new Told(draftWords.notRead(path));
      return { data: gave(path, text), file: { path, id: null } };
    }

    override async unpublishedEntry(asked: Asked): Promise<Draft> {
      const draft = await inPlainWords(super.unpublishedEntry(asked));
      // Decap looks for a free name before it saves a new entry. One that this form took itself, in a save whose answer was lost, is free for it.
      if (asked.slug && standingNow().isNew && (await this.isOurs(asked, draft))) throw noDraft();
      return draft;
    }

    private async isOurs({ collection = '', slug = '' }: Asked, { diffs }: Draft): Promise<boolean> {
      for (const { path, id } of diffs) {
        const mine = attempted(path);
        if (mine !== undefined && path.replace(/\.\w+$/, '').endsWith(`/${slug}`) && sameText(await super.unpublishedEntryDataFile(collection, slug, path, id), mine)) return true;
      }
      return false;
    }

    override async unpublishedEntryDataFile(collection: string, slug: string, path: string, id: string): Promise<string> {
      return gave(path, await inPlainWords(super.unpublishedEntryDataFile(collection, slug, path, id)));
    }

    override async persistEntry(entry: { dataFiles: DataFile[]; assets: Asset[] }, options: Options): Promise<unknown> {
      const [file] = entry.dataFiles;
      const collection = options.collectionName;
      if (!file || !collection) return super.persistEntry(entry, options);
      const { path, slug, raw } = file;
      try {
        const now = await this.now(collection, slug, path);
        mayWrite(path, raw, now, options.basedOn);
        // A branch that a save left behind before it was a draft would be in the way of the next one.
        if (!now?.draft && attempted(path) !== undefined) await this.api?.deleteBranch?.(`cms/${collection}/${slug}`).catch(() => undefined);
        attempt(path, raw);
        const done = await super.persistEntry({ ...entry, dataFiles: [...entry.dataFiles, ...standingNow().beside] }, { ...options, unpublished: now?.draft === true });
        arrived(path, raw);
        return done;
      } catch (error) {
        const reason = told(error);
        failed(reason instanceof Error ? reason.message : String(reason));
        throw reason;
      }
    }

    /** An entry that is removed here would be gone from the website at once, and with it its address. */
    override async deleteFiles(paths: string[], message: string): Promise<unknown> {
      if (paths.some((path) => path.startsWith(`${content}/`) && !path.startsWith(`${content}/images/`))) throw new Told(draftWords.noDelete);
      return inPlainWords(super.deleteFiles(paths, message));
    }
  };
  return Careful as unknown as T;
}
