import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import type { Council } from '../schemas/index.ts';
import { editorFolder } from '../scripts/lib/install-editor.ts';
import { backendFor, editorPolicy } from '../src/domain/editor-backend.ts';
import { adminWords } from '../src/words/admin.ts';
import { open } from './support/open.ts';
import { editor } from './support/editor.ts';

type Editing = NonNullable<Council['editing']>;

const host = 'https://git.example.org';
const every: Record<string, Editing> = {
  'GitHub with Netlify': { backend: 'github', repository: 'council/offer', signInSite: 'offer.netlify.app' },
  'GitHub with a service of its own': { backend: 'github', repository: 'council/offer', host, signInService: 'https://in.example.org', openAuthoring: true },
  'GitLab': { backend: 'gitlab', repository: 'council/offer', applicationId: 'abc' },
  'GitLab of its own': { backend: 'gitlab', repository: 'council/offer', applicationId: 'abc', host },
  'Gitea': { backend: 'gitea', repository: 'council/offer', applicationId: 'abc', host },
  'Forgejo': { backend: 'forgejo', repository: 'council/offer', applicationId: 'abc', host, openAuthoring: true },
};

/** What the installed packages read of the configuration of a backend. */
async function readBy(name: string): Promise<string> {
  const packages = ['decap-cms-core/dist/esm/components/App/App.js', ...['implementation', 'AuthenticationPage'].map((file) => `decap-cms-backend-${name === 'gitea' ? 'forgejo' : name}/dist/esm/${file}.js`)];
  return (await Promise.all(packages.map((file) => readFile(join(editorFolder, 'node_modules', file), 'utf8')))).join('\n');
}

test.each(Object.keys(every))('%s: the installed backend reads every option that council.yml sets', async (name) => {
  const editing = every[name] as Editing;
  const code = await readBy(editing.backend);
  const unread = Object.keys(backendFor(editing)).filter((option) => option !== 'name' && !new RegExp(`backend\\.${option}\\b|\\b${option}\\b[^;]*=\\s*this\\.props\\.config\\.backend|\\b${option}\\b[^}]*\\}\\s*=\\s*this\\.props\\.config\\.backend`).test(code));
  expect(unread).toEqual([]);
});

/** Opens the editor of a council with a Git host, and answers with the address to which its button leads. */
async function signingIn(editing: Editing): Promise<{ address: URL; problems: string[] }> {
  const { page, problems, close } = await open(`${inject('siteAddress')}/editors/`);
  onTestFinished(close);
  const told = JSON.parse(await readFile(join(inject('siteFolder'), 'admin', 'site.json'), 'utf8')) as object;
  await page.route('**/admin/site.json', (route) => route.fulfill({ json: { ...told, backend: backendFor(editing) } }));
  await page.goto(`${inject('siteAddress')}/admin/`);
  const button = page.getByRole('button', { name: editing.backend === 'github' ? adminWords.decap.auth.loginWithGitHub : editing.backend === 'gitlab' ? adminWords.decap.auth.loginWithGitLab : adminWords.decap.auth.loginWithForgejo });
  await button.waitFor();
  const asked = page.context().waitForEvent('request', (request) => request.isNavigationRequest() && new URL(request.url()).origin !== inject('siteAddress'));
  await button.click();
  const address = new URL((await asked).url());
  return { address, problems: problems.filter((problem) => !problem.includes(address.origin) && !problem.includes('net::ERR_FAILED')) };
}

test.each(Object.keys(every))('%s: the editor starts with drafts, and its button leads to where somebody signs in', async (name) => {
  const editing = every[name] as Editing;
  const { address, problems } = await signingIn(editing);
  const asked = Object.fromEntries(address.searchParams);
  if (editing.backend === 'github') {
    expect(`${address.origin}${address.pathname}`).toBe(`${editing.signInService ?? 'https://api.netlify.com'}/auth`);
    // On this computer Decap names a site of its own, whatever the configuration says.
    expect(asked).toEqual({ provider: 'github', site_id: 'demo.decapcms.org', scope: editing.openAuthoring ? 'public_repo' : 'repo' });
  } else {
    expect(`${address.origin}${address.pathname}`).toBe(`${editing.host ?? 'https://gitlab.com'}${editing.backend === 'gitlab' ? '' : '/login'}/oauth/authorize`);
    expect(asked).toMatchObject({ client_id: 'abc', redirect_uri: `${inject('siteAddress')}/admin/`, response_type: 'code', code_challenge_method: 'S256', scope: editing.backend === 'gitlab' ? 'api' : 'repository' });
  }
  expect(problems).toEqual([]);
});

test('the page of the editor names the Git host in a policy of its own, and a browser keeps to it', async () => {
  const html = await readFile(join(inject('siteFolder'), 'admin', 'index.html'), 'utf8');
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'");
  expect(policy).toBe(editorPolicy({ backend: 'github', repository: 'wealdmere-council/local-offer' }));
  const { page } = await editor('/collections/services');
  const refused = await page.evaluate(() => new Promise<string[]>((done) => {
    const said: string[] = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => { said.push(`${violatedDirective} ${blockedURI}`); done(said); });
    void fetch('https://elsewhere.example.org/').catch(() => undefined);
  }));
  expect(refused).toEqual(['connect-src https://elsewhere.example.org/']);
});
