import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, request as ask, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { editorFolder } from './install-editor.ts';
import type { LocalClone } from './local-clone.ts';
import { withoutGit } from './surroundings.ts';

/** An editor that works on this computer, with nothing to sign in to. */
export interface LocalEditing {
  /** Answers a request of the editor, or leaves it to others. */
  answer: (request: IncomingMessage, response: ServerResponse) => boolean;
  close: () => void;
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

/**
 * Starts Decap’s server on a clone, reachable from this computer alone, and hands it what the editor asks. The
 * configuration that the build wrote names the council’s repository; here it names the clone.
 */
export async function editLocally({ folder, branch, content }: LocalClone, site: string): Promise<LocalEditing> {
  const port = await freePort();
  let over = false;
  const child = spawn(process.execPath, [join(editorFolder, 'node_modules', 'decap-server', 'dist', 'index.js')], {
    cwd: editorFolder, stdio: ['ignore', 'ignore', process.env['DEBUG'] ? 'inherit' : 'ignore'],
    env: { ...withoutGit(), MODE: 'git', BIND_HOST: '127.0.0.1', PORT: String(port), ORIGIN: 'http://localhost.invalid', GIT_REPO_DIRECTORY: folder, LOG_LEVEL: 'error' },
  });
  child.once('exit', () => { over = true; }).once('error', () => { over = true; });
  const close = (): void => void child.kill();
  process.once('exit', close);
  // A program that is stopped from outside ends without that.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => { close(); process.exit(signal === 'SIGINT' ? 130 : 143); });
  await ready(port, () => over);
  const told = JSON.stringify({ ...(JSON.parse(site) as object), backend: { name: 'proxy', proxy_url: api, branch }, folder: content });
  return {
    close,
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
      const passed = ask({ host: '127.0.0.1', port, path: '/api/v1', method: 'POST', headers: { 'Content-Type': 'application/json', ...(request.headers['content-length'] && { 'Content-Length': request.headers['content-length'] }) } }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, { 'Content-Type': 'application/json' });
        answer.pipe(response);
      });
      passed.once('error', () => { if (!response.headersSent) response.writeHead(502); response.end('{"error":"The editor’s server does not answer."}'); });
      request.pipe(passed);
      return true;
    },
  };
}
