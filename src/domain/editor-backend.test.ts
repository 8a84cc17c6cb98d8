import { expect, test } from 'vitest';
import { backendFor, editorPolicy } from './editor-backend.ts';

const at = { repository: 'example/offer' };

test('each Git host gets what its backend reads, from council.yml alone', () => {
  expect(backendFor({ ...at, backend: 'github' })).toEqual({ name: 'github', repo: 'example/offer', branch: 'main' });
  expect(backendFor({ ...at, backend: 'github', branch: 'live', openAuthoring: true, signInSite: 'offer.netlify.app' })).toEqual({ name: 'github', repo: 'example/offer', branch: 'live', site_domain: 'offer.netlify.app', open_authoring: true });
  expect(backendFor({ ...at, backend: 'github', host: 'https://git.example.org/', signInService: 'https://in.example.org/' })).toMatchObject({ api_root: 'https://git.example.org/api/v3', base_url: 'https://in.example.org' });
  expect(backendFor({ ...at, backend: 'gitlab', applicationId: 'abc' })).toEqual({ name: 'gitlab', repo: 'example/offer', branch: 'main', auth_type: 'pkce', app_id: 'abc' });
  expect(backendFor({ ...at, backend: 'gitlab', applicationId: 'abc', host: 'https://git.example.org' })).toMatchObject({ api_root: 'https://git.example.org/api/v4', base_url: 'https://git.example.org' });
  expect(backendFor({ ...at, backend: 'forgejo', applicationId: 'abc', host: 'https://git.example.org', openAuthoring: false })).toEqual({ name: 'forgejo', repo: 'example/offer', branch: 'main', app_id: 'abc', api_root: 'https://git.example.org/api/v1' });
  expect(backendFor({ ...at, backend: 'gitea', applicationId: 'abc', host: 'https://git.example.org', openAuthoring: true })).toMatchObject({ name: 'gitea', api_root: 'https://git.example.org/api/v1', open_authoring: true });
});

test('the editor may ask its own Git host, and no other', () => {
  expect(editorPolicy({ ...at, backend: 'github' })).toBe("connect-src 'self' blob: https://api.github.com https://www.githubstatus.com https://api.netlify.com; img-src 'self' data: blob: https://avatars.githubusercontent.com");
  expect(editorPolicy({ ...at, backend: 'gitlab' })).toBe("connect-src 'self' blob: https://gitlab.com; img-src 'self' data: blob: https://gitlab.com");
  expect(editorPolicy({ ...at, backend: 'gitea', host: 'https://git.example.org:3000/code/' })).toBe("connect-src 'self' blob: https://git.example.org:3000; img-src 'self' data: blob: https://git.example.org:3000");
  expect(editorPolicy({ ...at, backend: 'github', host: 'https://git.example.org', signInService: 'https://in.example.org/x' })).toContain("connect-src 'self' blob: https://git.example.org https://www.githubstatus.com https://in.example.org;");
  expect(editorPolicy(undefined)).toBe("connect-src 'self' blob:; img-src 'self' data: blob:");
});
