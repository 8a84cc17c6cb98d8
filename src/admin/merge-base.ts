/** What we use of the part of a backend that talks to its host. */
export interface Api {
  repoURL?: string;
  originRepoURL?: string;
  readFile: (path: string, sha?: string | null, options?: { branch?: string; repoURL?: string }) => Promise<string>;
  deleteBranch?: (branch: string) => Promise<unknown>;
  /** GitHub and Forgejo: the name of a branch for a comparison, with its owner where that is a fork. */
  getHeadReference?: (branch: string) => Promise<string>;
  /** GitHub: how a branch differs from the one that is published. */
  getDifferences?: (from: string, to: string) => Promise<{ merge_base_commit?: { sha: string } }>;
  /** Forgejo and Gitea: the pull request of a branch. */
  getBranchPullRequest?: (branch: string) => Promise<{ merge_base?: string }>;
  /** GitLab: the merge request of a branch, and any question. */
  getBranchMergeRequest?: (branch: string) => Promise<{ iid: number }>;
  requestJSON?: (request: { url: string }) => Promise<{ diff_refs?: { base_sha?: string } }>;
}

interface Asking {
  branch?: string;
  api?: Api | null;
  request?: (payload: { action: string; params: Record<string, unknown> }) => Promise<unknown>;
}

/** The commit from which a draft was begun, as each host can say it. */
async function beginning(api: Api, published: string, draft: string): Promise<string | undefined> {
  if (api.getBranchMergeRequest) {
    const { iid } = await api.getBranchMergeRequest(draft);
    return (await api.requestJSON?.({ url: `${api.repoURL}/merge_requests/${iid}` }))?.diff_refs?.base_sha;
  }
  if (!api.getHeadReference) return undefined;
  const compared = await api.getDifferences?.(published, await api.getHeadReference(draft)).catch(() => undefined);
  return compared?.merge_base_commit?.sha ?? (await api.getBranchPullRequest?.(draft))?.merge_base;
}

/** The text that a file had on the website when its draft was begun. Undefined where the host cannot say it. */
export async function mergeBase(asking: Asking, collection: string, slug: string, path: string): Promise<string | undefined> {
  const { branch = 'main', api } = asking;
  const draft = `cms/${collection}/${slug}`;
  if (!api) return ((await asking.request?.({ action: 'offerBase', params: { branch, draft, path } })) as { data?: string | null } | undefined)?.data ?? undefined;
  const commit = await beginning(api, branch, draft);
  return commit === undefined ? undefined : api.readFile(path, null, { branch: commit, ...(api.originRepoURL !== undefined && { repoURL: api.originRepoURL }) });
}
