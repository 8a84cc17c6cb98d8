import { expect, test } from 'vitest';
import { type Answer, websites, type Websites } from '../fixtures/websites.ts';
import { politely } from './asking.ts';
import { look } from './look.ts';
import type { Outcome } from './outcome.ts';
import { turns } from './turns.ts';

const lookAt = ({ asking }: Websites, url: string): Promise<Outcome> => look(url, turns(asking.pause, asking.wait), asking);
const status = (code: number, headers: Record<string, string> = {}): Answer => (_request, response) => { response.writeHead(code, headers).end(); };
const to = (code: number, location: string): Answer => status(code, { location });
/** Answers by path. */
const byPath = (paths: Record<string, Answer>): Answer => (request, response) => { (paths[request.url ?? ''] ?? status(200))(request, response); };

test('a page that is there is asked for once, and shortly', async () => {
  const web = await websites(status(200));
  expect(await lookAt(web, web.at('/a?b=c'))).toEqual({ kind: 'works' });
  expect(web.asked).toEqual(['HEAD www.site.uk/a?b=c']);
});

test('a page that is gone is told apart from one that programs may not see', async () => {
  const web = await websites((request, response) => { response.writeHead(Number(request.url?.slice(1))).end(); });
  const found = async (code: number): Promise<Outcome> => lookAt(web, web.at(`/${code}`));
  for (const code of [404, 410]) expect(await found(code)).toEqual({ kind: 'gone', status: code });
  for (const code of [400, 401, 403, 405, 406, 418, 429, 451, 999]) expect(await found(code)).toEqual({ kind: 'closed', status: code });
  for (const code of [501, 505]) expect(await found(code)).toEqual({ kind: 'unanswered', status: code });
});

test('a server that refuses short questions is asked for the page', async () => {
  for (const code of [403, 404, 405, 501]) {
    const web = await websites(({ method }, response) => { response.writeHead(method === 'HEAD' ? code : 200).end(); });
    expect(await lookAt(web, web.at('/'))).toEqual({ kind: 'works' });
    expect(web.asked).toEqual(['HEAD www.site.uk/', 'GET www.site.uk/']);
  }
});

test('no more of a page is read than its head', async () => {
  let ended: () => void;
  const closed = new Promise<void>((resolve) => { ended = resolve; });
  const web = await websites(({ method }, response) => {
    if (method === 'HEAD') { response.writeHead(405).end(); return; }
    response.writeHead(200);
    const more = (): void => { while (!response.destroyed && response.write(Buffer.alloc(65_536))); };
    response.on('drain', more).on('close', () => { ended(); });
    more();
  });
  expect(await lookAt(web, web.at('/'))).toEqual({ kind: 'works' });
  // The server would write for ever: only the end of the connection stops it.
  await closed;
});

test('a fault that passes is asked about again, later each time', async () => {
  let left = 2;
  const web = await websites(({ method }, response) => { response.writeHead(left === 0 ? 200 : 500).end(); if (method === 'GET') left -= 1; });
  expect(await lookAt(web, web.at('/'))).toEqual({ kind: 'works' });
  expect(web.waited.filter(Boolean)).toEqual([2_000, 8_000]);
  left = 9;
  expect(await lookAt(web, web.at('/'))).toEqual({ kind: 'unanswered', status: 500 });
});

test('a server that says how long to wait is obeyed, unless that is too long', async () => {
  const now = Date.UTC(2026, 10, 22, 12);
  const after = async (code: number, retryAfter: string): Promise<unknown> => {
    let first = true;
    const web = await websites((_request, response) => { response.writeHead(first ? code : 200, first ? { 'retry-after': retryAfter } : {}).end(); first = false; }, {}, { now: () => now });
    return [(await lookAt(web, web.at('/'))).kind, ...web.waited.filter(Boolean)];
  };
  expect(await after(429, '20')).toEqual(['works', 20_000]);
  expect(await after(503, new Date(now + 30_000).toUTCString())).toEqual(['works', 30_000]);
  expect(await after(503, '1')).toEqual(['works', 2_000]);
  expect(await after(503, 'soon')).toEqual(['works', 2_000]);
  expect(await after(429, '3600')).toEqual(['closed']);
  expect(await after(503, '3600')).toEqual(['unanswered']);
});

test('a server that does not answer is not waited for', async () => {
  const web = await websites(() => undefined, {}, { seconds: 0.1 });
  expect(await lookAt(web, web.at('/'))).toEqual({ kind: 'unanswered', why: 'TOO_LATE' });
  expect(web.waited.filter(Boolean)).toEqual([2_000, 8_000]);
  const name = await websites(status(200), {}, { seconds: 0.1, resolve: () => new Promise(() => undefined) });
  expect([await lookAt(name, name.at('/')), name.asked]).toEqual([{ kind: 'unanswered', why: 'TOO_LATE' }, []]);
});

test('a connection that breaks off, a name that nobody has and an unsafe connection have codes of their own', async () => {
  const web = await websites((request) => { request.socket.destroy(); }, { 'nobody.uk': [] });
  expect(await lookAt(web, web.at('/'))).toEqual({ kind: 'unanswered', why: 'ECONNRESET' });
  expect(await lookAt(web, web.at('/', 'nobody.uk'))).toEqual({ kind: 'unanswered', why: 'ENOTFOUND' });
  expect(await lookAt(web, web.at('/').replace('http:', 'https:'))).toEqual({ kind: 'unanswered', why: expect.stringMatching(/^(?:EPROTO|ERR_SSL)/) });
});

test('what has moved for good is told with its new address, and what is only sent on is not', async () => {
  const web = await websites(byPath({ '/a': to(301, '/b'), '/b': to(308, '/c?x=1'), '/for-now': to(302, '/c'), '/mixed': to(301, '/for-now'), '/then': to(302, '/a'), '/gone': to(301, '/no'), '/no': status(404), '/slash': to(301, '/slash#part'), '/odd': to(301, 'http://['), '/none': status(302) }));
  const found = (path: string): Promise<Outcome> => lookAt(web, web.at(path));
  expect(await found('/a')).toEqual({ kind: 'moved', to: web.at('/c?x=1') });
  expect([await found('/for-now'), await found('/then')]).toEqual([{ kind: 'works' }, { kind: 'works' }]);
  expect(await found('/mixed')).toEqual({ kind: 'moved', to: web.at('/for-now') });
  expect(await found('/gone')).toEqual({ kind: 'gone', status: 404, to: web.at('/no') });
  expect(await found('/odd')).toEqual({ kind: 'unanswered', status: 301, why: 'BAD_REDIRECT' });
  expect(await found('/none')).toEqual({ kind: 'works' });
});

test('what goes round in a circle ends after ten redirects, and ten are still followed', async () => {
  const web = await websites((request, response) => { const step = Number(request.url?.slice(1)); response.writeHead(step === 0 ? 200 : 302, step === 0 ? {} : { location: `/${step - 1}` }).end(); });
  expect(await lookAt(web, web.at('/10'))).toEqual({ kind: 'works' });
  expect(await lookAt(web, web.at('/11'))).toMatchObject({ kind: 'unanswered', why: 'REDIRECTS' });
  const circle = await websites(byPath({ '/a': to(301, '/b'), '/b': to(301, '/a') }));
  expect(await lookAt(circle, circle.at('/a'))).toMatchObject({ kind: 'unanswered', why: 'REDIRECTS' });
  expect(circle.asked).toHaveLength(11);
});

test('no redirect leads into this machine or a network of one’s own', async () => {
  const inside = { 'inside.site.uk': ['10.0.0.5'], 'cloud.site.uk': ['169.254.169.254'], 'six.site.uk': ['::1'], 'mapped.site.uk': ['::ffff:127.0.0.1'] };
  const places: Record<string, string> = {
    'http://127.0.0.1/': 'private', 'http://127.0.0.1:8080/': 'private', 'http://2130706433/': 'private', 'http://0x7f.1/': 'private', 'http://0/': 'private', 'http://169.254.169.254/latest/meta-data/': 'private',
    'http://[::1]/': 'private', 'http://[::ffff:127.0.0.1]/': 'private', 'http://[64:ff9b::a00:1]/': 'private', 'http://10.1.2.3/': 'private', 'http://localhost/': 'private', 'http://router.local/': 'private', 'http://LOCALHOST./': 'private', 'http://intranet/': 'private',
    'http://inside.site.uk/': 'private', 'https://cloud.site.uk/': 'private', 'http://six.site.uk/': 'private', 'http://mapped.site.uk/': 'private',
    'http://www.other.uk:22/': 'port', 'https://team:secret@www.other.uk/': 'password', 'ftp://www.other.uk/': 'scheme', 'file:///etc/passwd': 'scheme', 'javascript:alert(1)': 'scheme',
  };
  for (const [place, why] of Object.entries(places)) {
    const web = await websites(to(302, place), inside);
    const found = await lookAt(web, web.at('/'));
    expect(found, place).toMatchObject({ kind: 'refused', why });
    expect(found.to, place).not.toContain('secret');
    expect(web.asked, place).toEqual(['HEAD www.site.uk/']);
  }
});

test('nothing of this machine is asked unless a test allows its own server', async () => {
  const web = await websites(status(200));
  const { port } = new URL(web.at('/'));
  const usual = { ...web, asking: { ...politely, resolve: web.asking.resolve, wait: web.asking.wait } };
  for (const [url, why] of [[`http://127.0.0.1:${port}/`, 'private'], [`http://localhost:${port}/`, 'private'], [`http://www.site.uk:${port}/`, 'port'], ['http://www.site.uk/', 'private']] as const) expect(await lookAt(usual, url), url).toEqual({ kind: 'refused', why });
  expect(politely.testServer).toBeUndefined();
  expect(web.asked).toEqual([]);
});

test('the connection goes to an address that was judged, even where a name has others', async () => {
  const web = await websites(({ method }, response) => { response.writeHead(method === 'HEAD' ? 405 : 200).end(); }, { 'both.site.uk': ['10.0.0.5', '127.0.0.1', '::1'] });
  expect(await lookAt(web, web.at('/', 'both.site.uk'))).toEqual({ kind: 'works' });
  // A name that leads elsewhere the second time is judged a second time.
  let times = 0;
  const turning = { ...web, asking: { ...web.asking, resolve: async () => [{ address: (times += 1) === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }] } };
  expect(await lookAt(turning, web.at('/'))).toEqual({ kind: 'refused', why: 'private' });
});
