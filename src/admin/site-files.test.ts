import { afterEach, expect, test, vi } from 'vitest';
import { readSiteFile, siteFile } from './site-files.ts';

/** A site that answers what it is told to, one answer after the other, and counts how often it is asked. */
function siteThat(...answers: (Response | Error)[]): { asked: () => number } {
  const fetched = vi.fn(async () => {
    const answer = answers.shift();
    if (answer instanceof Response) return answer;
    throw answer ?? new Error('asked too often');
  });
  vi.stubGlobal('location', { origin: 'https://offer.example.org' });
  vi.stubGlobal('fetch', fetched);
  return { asked: () => fetched.mock.calls.length };
}

afterEach(() => { vi.unstubAllGlobals(); });

test('a file is asked for once, however often it is needed', async () => {
  const { asked } = siteThat(Response.json(['a']));
  expect(await Promise.all([siteFile('/once.json', []), siteFile('/once.json', [])])).toEqual([['a'], ['a']]);
  expect(asked()).toBe(1);
});

test('a file that there is not is not asked for again', async () => {
  const { asked } = siteThat(new Response('', { status: 404 }));
  expect([await siteFile('/none.json', 'none'), await siteFile('/none.json', 'none')]).toEqual(['none', 'none']);
  expect(asked()).toBe(1);
});

test('a file that could not be had, or was none, is asked for again', async () => {
  siteThat(new Error('offline'), new Response('', { status: 503 }), new Response('<!doctype html>'), Response.json('there'));
  const said: string[] = [];
  for (let times = 0; times < 4; times += 1) said.push(await siteFile('/later.json', 'otherwise'));
  expect(said).toEqual(['otherwise', 'otherwise', 'otherwise', 'there']);
});

test('whoever cannot do without a file hears that it cannot be had', async () => {
  siteThat(new Response('', { status: 404 }));
  await expect(readSiteFile('/needed.json')).rejects.toThrow('/needed.json answered 404.');
});
