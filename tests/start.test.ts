import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { home } from '../scripts/lib/folders.ts';
import { testEnvironment } from '../scripts/test/run-vitest.ts';
import { demonstration, temporaryFolder } from './support/run-build.ts';

/** A port below those that systems give away by themselves, so that the editor’s own server does not get it. */
const quietPort = 20_000 + (process.pid % 10_000);

test('npm run dev has the editor as well', async () => {
  const port = quietPort;
  // Astro serves no pages to a process that says it is a test.
  const { VITEST: _test, ...surroundings } = testEnvironment();
  const child = spawn(process.execPath, [join(home, 'scripts', 'dev.ts')], {
    cwd: home, stdio: ['ignore', 'pipe', 'pipe'], env: { ...surroundings, CONTENT_DIR: demonstration, PORT: String(port), ASTRO_DEV_BACKGROUND: '0', TODAY: inject('today') },
  });
  onTestFinished(() => void child.kill());
  await new Promise<void>((done, fail) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (/watching for file changes/.test(output)) done();
    });
    child.once('close', () => fail(new Error(output)));
  });
  const get = (path: string): Promise<Response> => fetch(`http://localhost:${port}${path}`);
  expect(await (await get('/admin/')).text()).toContain('/admin/editor.js');
  expect((await get('/admin/editor.js')).headers.get('content-type')).toBe('text/javascript');
  expect(await (await get('/admin/site.json')).json()).toMatchObject({ backend: { name: 'proxy' } });
  const answer = await fetch(`http://localhost:${port}/admin/local/`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"action":"info"}' });
  expect(await answer.json()).toMatchObject({ type: 'local_git' });
});

test('npm start serves the site with an editor that works on this computer and ends with it', async () => {
  const folder = temporaryFolder('start');
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const child = spawn(process.execPath, [join(home, 'scripts', 'start.ts')], {
    cwd: home, stdio: ['ignore', 'pipe', 'pipe'], env: { ...testEnvironment(), CONTENT_DIR: demonstration, OUT_DIR: join(folder, 'dist'), PORT: '0', TODAY: inject('today') },
  });
  onTestFinished(() => void child.kill());
  const address = await new Promise<string>((done, fail) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const found = /and its editor at (\S+)\/admin\//.exec(output)?.[1];
      if (found) done(found);
    });
    child.once('close', () => fail(new Error(output)));
  });
  const told = (await (await fetch(`${address}/admin/site.json`)).json()) as { backend: { name: string; branch: string }; folder: string };
  expect(told).toMatchObject({ backend: { name: 'proxy', proxy_url: '/admin/local/' } });
  const ask = (body: object): Promise<Response> => fetch(`${address}/admin/local/`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  const answer = await ask({ action: 'getEntry', params: { branch: told.backend.branch, path: `${told.folder}/services/portage.md` } });
  expect(((await answer.json()) as { data: string }).data).toContain('name: Portage');
  const ended = new Promise((done) => { child.once('close', done); });
  child.kill();
  await ended;
  await expect(ask({ action: 'info' })).rejects.toThrow();
});
