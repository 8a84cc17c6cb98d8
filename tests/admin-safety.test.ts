import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { adminWords } from '../src/words/admin.ts';
import { isPublic, pagesIn } from './support/built.ts';
import { content, editor, editorAddress, git, published, save } from './support/editor.ts';

test.each([['the fields cannot be read', '---\nname: [Portage\n---\n\nText.\n'], ['the front matter would be run as code', '---js\nthrow 1\n---\n']])('a file in which %s opens, says so, and cannot be saved over', async (_what, text) => {
  published('services/portage.md', text);
  const { page } = await editor('/collections/services/entries/portage');
  await page.getByRole('alert').filter({ hasText: adminWords.problem }).waitFor();
  await page.locator('#field-name').fill('Portage');
  await save(page);
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert');
  expect(git('branch', '--list', 'cms/*')).toBe('');
});

test('what the content says is never run in the editor', async () => {
  const hostile = '<img src=x onerror=window.hostile=1>';
  const text = (await readFile(join(content, 'services/portage.md'), 'utf8')).replace(/^summary: .*$/m, `summary: ${JSON.stringify(hostile)}`).replace('---\n', `---\n${JSON.stringify(hostile)}: 1\n`);
  published('services/portage.md', text);
  const { page, problems } = await editor('/collections/services/entries/portage');
  await page.locator('#field-summary').waitFor();
  expect(await page.locator('#field-summary').inputValue()).toBe(hostile);
  await page.locator('#field-owner').fill('Portage manager');
  await save(page);
  await page.getByRole('alert').filter({ hasText: adminWords.problem }).waitFor();
  expect(await page.evaluate(() => 'hostile' in window)).toBe(false);
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(problems()).toEqual([]);
});

test('the editor has a policy of its own: no script from elsewhere and none written into the page', async () => {
  for (const path of ['/admin/', '/admin/editor.js', '/admin/index.json']) {
    const { headers, status } = await fetch(editorAddress() + path);
    const policy = new Map((headers.get('content-security-policy') ?? '').split(';').map((directive) => directive.trim().split(/\s+/)).map(([name = '', ...sources]) => [name, sources]));
    expect(status, path).toBe(200);
    expect(policy.get('script-src'), path).toEqual(["'self'", "'unsafe-eval'"]);
    expect(policy.get('default-src'), path).toEqual(["'none'"]);
    expect(policy.get('frame-ancestors'), path).toEqual(["'none'"]);
    expect(headers.get('x-robots-tag'), path).toContain('noindex');
  }
});

test('the editor is found by nobody who does not look for it, and no public page loads any of it', async () => {
  const site = inject('siteFolder');
  const pages = pagesIn(site);
  expect(pages.find(({ path }) => path === '/admin/')?.html).toMatch(/<meta name="robots" content="noindex/);
  expect(pages.filter(isPublic).filter(({ html }) => html.includes('/admin/editor')).map(({ path }) => path)).toEqual([]);
  expect(await readFile(join(site, 'robots.txt'), 'utf8')).toContain('Disallow: /admin/');
  expect(await readFile(join(site, 'sitemap-0.xml'), 'utf8')).not.toContain('/admin/');
});

test('a build for publishing names the council’s repository and nothing of this computer', async () => {
  const told = JSON.parse(await readFile(join(inject('siteFolder'), 'admin', 'site.json'), 'utf8')) as { backend: object };
  expect(told.backend).toEqual({ name: 'github', repo: 'wealdmere-council/local-offer', branch: 'main' });
  expect(await readFile(join(inject('siteFolder'), 'admin', 'editor.js'), 'utf8')).not.toContain('/admin/local/');
});

test('another website in the same browser cannot write through the local editor', async () => {
  const answer = await fetch(`${editorAddress()}/admin/local/`, { method: 'POST', headers: { Origin: 'https://evil.example', 'Content-Type': 'text/plain' }, body: '{"action":"info"}' });
  expect(answer.status).toBe(403);
});
