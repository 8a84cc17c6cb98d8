import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, request as ask, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { git } from './git.ts';
import { editorFolder } from './install-editor.ts';
import type { LocalClone } from './local-clone.ts';
import { begunWith, savedOn, settleDrafts } from './local-drafts.ts';
import { withoutGit } from './surroundings.ts';

/** An editor that works on this computer, with nothing to sign in to. */
export interface LocalEditing {
  /** Answers a request of the editor, or leaves it to others. */
  answer: (request: IncomingMessage, response: ServerResponse) => boolean;
  close: () => void;
  /** The process of Decap’s server. */
  pid: number | undefined;
}

/** With a final slash, as every address of the site: the server of those who develop insists on it. */
const api = '/admin/local/';

/** A port of this computer that nobody uses. */
function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}

/** True for a request that a page of this very site made. Another website in the same browser must not write here. */
export function isOwn({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const { host = '', origin } = headers;
  if (!/^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(host)) return false;
  return origin === undefined ? headers['sec-fetch-site'] === undefined || headers['sec-fetch-site'] === 'same-origin' : origin === `http://${host}`;
}

async function ready(port: number, gone: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !gone(); tries += 1) {
    const there = await fetch(`http://127.0.0.1:${port}/api/v1`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"action":"info"}' }).then(({ ok }) => ok, () => false);
    if (there) return;
    await wait(50);
  }
  throw new Error('The editor’s server did not start.');
}

/** The longest request that is taken, in bytes: an entry with its pictures. */
const longest = 64 * 1024 * 1024;

/** What the editor asks, as far as it matters here. */
interface Asked { action?: string; params?: { draft?: string; path?: string; dataFiles?: { slug?: string }[]; options?: { collectionName?: string } } }

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > longest) throw new Error('The request is too long.');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function askedIn(body: Buffer): Asked {
  try {
    return (JSON.parse(body.toString('utf8')) ?? {}) as Asked;
  } catch {
    return {};
  }
}

interface Answered { status: number; body: Buffer | string }

/** Hands a request to Decap’s server and waits for all of its answer. */
const handOn = (port: number, body: Buffer): Promise<Answered> => new Promise((done) => {
  const passed = ask({ host: '127.0.0.1', port, path: '/api/v1', method: 'POST', headers: { 'Content-Type': 'application/json', 'Content-Length': body.length } }, (answer) => {
    const parts: Buffer[] = [];
    answer.on('data', (part: Buffer) => parts.push(part)).once('end', () => done({ status: answer.statusCode ?? 502, body: Buffer.concat(parts) })).once('error', () => done(notAnswering));
  });
  passed.once('error', () => done(notAnswering));
  passed.end(body);
});

const notAnswering: Answered = { status: 502, body: '{"error":"The editor’s server does not answer."}' };

/**
 * Answers what the editor asks, one thing after the other, because Decap’s server checks branches out in one working
 * tree and gives up when it has to wait. Drafts are put on what is published before anything is asked of them: Decap’s
 * server takes whatever differs for a change of the draft, and cannot end a rebase that it has begun.
 */
function inTurn(port: number, { folder, branch }: LocalClone): (body: Buffer) => Promise<Answered> {
  let last: Promise<unknown> = Promise.resolve();
  let settledOn: string | undefined;
  const answer = async (body: Buffer): Promise<Answered> => {
    const { action, params = {} } = askedIn(body);
    const published = await git(folder, 'rev-parse', branch);
    if (published !== settledOn) await settleDrafts(folder, branch);
    settledOn = published;
    if (action === 'offerBase') return { status: 200, body: JSON.stringify({ data: await begunWith(folder, branch, params.draft ?? '', params.path ?? '') }) };
    const answered = await handOn(port, body);
    const slug = params.dataFiles?.[0]?.slug;
    if (action === 'persistEntry' && answered.status === 200 && slug) await savedOn(folder, `cms/${params.options?.collectionName}/${slug}`);
    // A save that failed may have left a branch without a change, which Decap’s server cannot read.
    if (action === 'persistEntry' && answered.status !== 200) await settleDrafts(folder, branch);
    return answered;
  };
  return (body) => {
    const turn = last.then(() => answer(body));
    last = turn.catch(() => undefined);
    return turn.catch((error: Error) => ({ status: 500, body: JSON.stringify({ error: error.message.split('\n')[0] }) }));
  };
}

/**
 * Starts Decap’s server on a clone, reachable from this computer alone, and hands it what the editor asks. The
 * configuration that the build wrote names the council’s repository; here it names the clone.
 */
export async function editLocally(clone: LocalClone, site: string): Promise<LocalEditing> {
  const { folder, branch, content } = clone;
  const port = await freePort();
  let over = false;
  const child = spawn(process.execPath, ['--import', new URL('with-parent.mjs', import.meta.url).href, join(editorFolder, 'node_modules', 'decap-server', 'dist', 'index.js')], {
    cwd: editorFolder, stdio: ['pipe', 'ignore', process.env['DEBUG'] ? 'inherit' : 'ignore'],
    env: { ...withoutGit(), MODE: 'git', BIND_HOST: '127.0.0.1', PORT: String(port), ORIGIN: 'http://localhost.invalid', GIT_REPO_DIRECTORY: folder, LOG_LEVEL: 'error' },
  });
  child.once('exit', () => { over = true; }).once('error', () => { over = true; });
  const close = (): void => void child.kill();
  process.once('exit', close);
  // A program that is stopped from outside ends without that.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => { close(); process.exit(signal === 'SIGINT' ? 130 : 143); });
  await ready(port, () => over);
  const turn = inTurn(port, clone);
  const told = JSON.stringify({ ...(JSON.parse(site) as object), backend: { name: 'proxy', proxy_url: api, branch }, folder: content });
  return {
    close, pid: child.pid,
    answer: (request, response) => {
      const path = (request.url ?? '').split('?')[0];
      if (path === '/admin/site.json') {
        response.writeHead(200, { 'Content-Type': 'application/json' });
        response.end(told);
        return true;
      }
      if (path !== api) return false;
      if (!isOwn(request) || request.method !== 'POST') {
        response.writeHead(403, { 'Content-Type': 'text/plain;charset=utf-8' });
        response.end('Only the editor of this site may ask this.');
        return true;
      }
      const send = ({ status, body }: Answered): void => {
        if (!response.headersSent) response.writeHead(status, { 'Content-Type': 'application/json' });
        response.end(body);
      };
      bodyOf(request).then(turn).then(send, () => send({ status: 413, body: '{"error":"The request is too long."}' }));
      return true;
    },
  };
}
