import { expect, test } from 'vitest';
import { temporaryContent, temporaryFolder } from '../../tests/temporary-content.ts';
import { parseRedirects, readRedirects, sentTo } from './redirects.ts';
import { serve } from './serve.ts';

test('the rules of a file are read as Netlify reads them', () => {
  const redirects = parseRedirects('# Moved\n\n/a/ /b/ 301!\n  /c/\t/d/   302!\r\n/e /f/\n/a/ /z/ 301\n');
  expect(sentTo(redirects, '/a/')).toEqual({ to: '/b/', status: 301 });
  expect(sentTo(redirects, '/a')).toEqual({ to: '/b/', status: 301 });
  expect(sentTo(redirects, '/c/')).toEqual({ to: '/d/', status: 302 });
  expect(sentTo(redirects, '/e/')).toEqual({ to: '/f/', status: 301 });
  expect([sentTo(redirects, '/b/'), sentTo(redirects, '/'), sentTo(redirects, '/a/b/'), sentTo(redirects, '/constructor')]).toEqual([undefined, undefined, undefined, undefined]);
});

test('a site without rules sends nobody on', async () => {
  expect((await readRedirects(await temporaryFolder())).size).toBe(0);
});

test('the server sends people on before it looks for a page, and keeps what was asked', async () => {
  const folder = await temporaryContent({ '_redirects': '/old/ /new/ 301!\n', 'old/index.html': 'stub', 'new/index.html': 'here', '404.html': 'none' });
  const { address, close } = await serve(folder, 0);
  const get = (path: string): Promise<Response> => fetch(address + path, { redirect: 'manual' });
  const answers = await Promise.all(['/old/', '/old', '/old/?x=1', '/new/', '/nothing/'].map(get));
  await close();
  expect(answers.map(({ status, headers }) => `${status} ${headers.get('location')}`)).toEqual(['301 /new/', '301 /new/', '301 /new/?x=1', '200 null', '404 null']);
  expect(answers[0]?.headers.get('x-content-type-options')).toBe('nosniff');
});
