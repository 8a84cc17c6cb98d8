import { expect, test } from 'vitest';
import { openPage, siteAddress, templates } from './support/site.ts';

const get = (path: string): Promise<Response> => fetch(siteAddress() + path, { redirect: 'manual' });
const policyOf = ({ headers }: Response): Map<string, string[]> =>
  new Map((headers.get('content-security-policy') ?? '').split(';').map((directive) => directive.trim().split(/\s+/)).map(([name = '', ...sources]) => [name, sources]));

test.each(templates)('%s is sent with a policy that lets nothing in from elsewhere and nothing written into the page', async (path) => {
  const response = await get(path);
  const policy = policyOf(response);
  expect(response.status).toBe(200);
  expect(policy.get('default-src')).toEqual(["'none'"]);
  for (const [directive, sources] of policy) {
    const allowed = sources.filter((source) => !["'none'", "'self'", 'data:', "'wasm-unsafe-eval'"].includes(source));
    // The form for feedback may be sent to the host, which is why only this directive may name another address.
    if (directive !== 'form-action') expect(allowed, directive).toEqual([]);
  }
  expect(policy.get('script-src')).not.toContain('data:');
  expect(policy.get('base-uri')).toEqual(["'none'"]);
  expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
});

test('every kind of file is sent with the headers that keep a visit private', async () => {
  for (const path of ['/', '/favicon.svg', '/robots.txt', '/sitemap-index.xml', '/pagefind/pagefind.js', '/not/here/']) {
    const { headers } = await get(path);
    expect(headers.get('strict-transport-security'), path).toMatch(/^max-age=(?:6[3-9]\d{6}|[7-9]\d{7}|\d{9,}); includeSubDomains/);
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('x-frame-options'), path).toBe('DENY');
    expect(headers.get('referrer-policy'), path).toMatch(/^(?:no-referrer|same-origin|strict-origin(?:-when-cross-origin)?)$/);
    expect(headers.get('permissions-policy'), path).toMatch(/camera=\(\).*microphone=\(\)/);
    expect(headers.get('cross-origin-opener-policy'), path).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy'), path).toMatch(/^same-(?:origin|site)$/);
    expect(headers.get('set-cookie'), path).toBeNull();
  }
});

test('a file whose name changes with what is in it is kept, and a page is asked for again', async () => {
  const html = await (await get('/')).text();
  const style = /href="(\/assets\/[^"]+\.css)"/.exec(html)?.[1] ?? '';
  expect((await get(style)).headers.get('cache-control')).toMatch(/immutable/);
  expect((await get('/')).headers.get('cache-control')).toMatch(/max-age=0/);
});

test('an address that is not there is answered with status 404 and a page that helps', async () => {
  const { page, problems, close } = await openPage('/services/not-here/');
  const title = await page.locator('h1').textContent();
  await close();
  expect((await get('/services/not-here/')).status).toBe(404);
  expect(title).toBe('Page not found');
  // The browser itself tells of the 404 in its console, and of nothing else.
  expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
});
