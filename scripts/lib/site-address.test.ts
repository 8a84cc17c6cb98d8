import { afterEach, expect, test, vi } from 'vitest';
import { checkSiteAddress, withoutAddress } from './site-address.ts';

afterEach(() => { vi.unstubAllEnvs(); });

test('SITE_URL is a whole address, or what is wrong with it is said', () => {
  for (const right of ['', 'https://localoffer.example.org', 'http://localhost:8080/']) {
    vi.stubEnv('SITE_URL', right);
    expect(checkSiteAddress).not.toThrow();
  }
  for (const wrong of ['localoffer.example.org', 'localhost:8080', 'ftp://localoffer.example.org', '/']) {
    vi.stubEnv('SITE_URL', wrong);
    expect(checkSiteAddress).toThrow(`SITE_URL is “${wrong}”, which is not the address of a website. Write all of it, for example `);
  }
});

test('a site whose address nobody has said is told of, and no other', () => {
  vi.stubEnv('SITE_URL', '');
  expect(withoutAddress(undefined)).toMatch(/^Nobody has said .*http:\/\/localhost:4321\. Write “siteUrl” in council\.yml, or set SITE_URL\.$/);
  expect(withoutAddress('https://localoffer.example.org')).toBeUndefined();
  vi.stubEnv('SITE_URL', 'https://localoffer.example.org');
  expect(withoutAddress(undefined)).toBeUndefined();
});
