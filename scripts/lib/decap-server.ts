import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, request as ask } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { editorFolder } from './install-editor.ts';
import { withoutGit } from './surroundings.ts';

/** What Decap’s server has answered. */
export interface Answered { status: number; body: Buffer | string }

/** Decap’s server for a working tree, while it runs. */
export interface DecapServer {
  /** Hands a request on and waits for all of its answer. It never rejects. */
  ask: (body: Buffer) => Promise<Answered>;
  close: () => void;
  pid: number | undefined;
}

/** A port of this computer that nobody uses. */
function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}

async function ready(port: number, gone: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !gone(); tries += 1) {
    const there = await fetch(`http://127.0.0.1:${port}/api/v1`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"action":"info"}' }).then(({ ok }) => ok, () => false);
    if (there) return;
    await wait(50);
  }
  throw new Error('The editor’s server did not start.');
}

const handOn = (port: number, body: Buffer): Promise<Answered> => new Promise((done) => {
  const passed = ask({ host: '127.0.0.1', port, path: '/api/v1', method: 'POST', headers: { 'Content-Type': 'application/json', 'Content-Length': body.length } }, (answer) => {
    const parts: Buffer[] = [];
    answer.on('data', (part: Buffer) => parts.push(part)).once('end', () => done({ status: answer.statusCode ?? 502, body: Buffer.concat(parts) })).once('error', () => done(notAnswering));
  });
  passed.once('error', () => done(notAnswering));
  passed.end(body);
});

const notAnswering: Answered = { status: 502, body: '{"error":"The editor’s server does not answer."}' };

/** Decap’s server as a process of its own, which ends with this one. It is reachable from this computer alone, and by no page. */
function startProcess(folder: string, port: number): ChildProcess {
  const program = join(editorFolder, 'node_modules', 'decap-server', 'dist', 'index.js');
  return spawn(process.execPath, ['--import', new URL('with-parent.mjs', import.meta.url).href, program], {
    cwd: editorFolder, stdio: ['pipe', 'ignore', process.env['DEBUG'] ? 'inherit' : 'ignore'],
    env: { ...withoutGit(), MODE: 'git', BIND_HOST: '127.0.0.1', PORT: String(port), ORIGIN: 'http://localhost.invalid', GIT_REPO_DIRECTORY: folder, LOG_LEVEL: 'error' },
  });
}

/** Starts Decap’s server on a working tree. Rejects where it does not answer. */
export async function startDecapServer(folder: string): Promise<DecapServer> {
  const port = await freePort();
  const child = startProcess(folder, port);
  let over = false;
  child.once('exit', () => { over = true; }).once('error', () => { over = true; });
  const close = (): void => void child.kill();
  process.once('exit', close);
  // A program that is stopped from outside ends without that.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => { close(); process.exit(signal === 'SIGINT' ? 130 : 143); });
  await ready(port, () => over);
  return { ask: (body) => handOn(port, body), close, pid: child.pid };
}
