import type { Council } from '../../schemas/index.ts';

type Editing = NonNullable<Council['editing']>;

const withoutSlash = (address: string): string => address.replace(/\/+$/, '');

/** The part of an address that a security policy names. */
const origin = (address: string): string => new URL(address).origin;

const common = ({ backend, repository, branch }: Editing) => ({ name: backend, repo: repository, branch: branch ?? 'main' });

/**
 * The configuration of Decap’s backend for what `council.yml` says, in the words that the installed backends read. For
 * Gitea this is the one of Forgejo: Decap’s own for Gitea knows no drafts.
 */
export function backendFor(editing: Editing): Record<string, unknown> {
  const { backend, applicationId, signInService, signInSite, openAuthoring } = editing;
  const host = editing.host && withoutSlash(editing.host);
  const proposals = openAuthoring && { open_authoring: true };
  switch (backend) {
    case 'gitlab': return { ...common(editing), auth_type: 'pkce', app_id: applicationId, ...(host && { api_root: `${host}/api/v4`, base_url: host }) };
    case 'gitea':
    case 'forgejo': return { ...common(editing), app_id: applicationId, api_root: `${host}/api/v1`, ...proposals };
    default: return { ...common(editing), ...(host && { api_root: `${host}/api/v3` }), ...(signInService && { base_url: withoutSlash(signInService) }), ...(signInSite && { site_domain: signInSite }), ...proposals };
  }
}

/** What a page of the editor may ask and show from elsewhere, as origins: the Git host and its sign-in service, and nothing else. */
function reachedBy(editing: Editing | undefined): { connect: string[]; pictures: string[] } {
  if (!editing) return { connect: [], pictures: [] };
  const { backend, signInService } = editing;
  const host = editing.host && origin(editing.host);
  if (backend !== 'github') return { connect: [host ?? 'https://gitlab.com'], pictures: [host ?? 'https://gitlab.com'] };
  return {
    connect: [host ?? 'https://api.github.com', 'https://www.githubstatus.com', signInService ? origin(signInService) : 'https://api.netlify.com'],
    pictures: [host ?? 'https://avatars.githubusercontent.com'],
  };
}

/**
 * The part of the security policy of `/admin/` that depends on the council. It stands in the page itself, so that it is
 * right on every host; what `netlify.toml` sends holds as well.
 */
export function editorPolicy(editing: Editing | undefined): string {
  const { connect, pictures } = reachedBy(editing);
  return `connect-src ${["'self'", 'blob:', ...connect].join(' ')}; img-src ${["'self'", 'data:', 'blob:', ...pictures].join(' ')}`;
}
