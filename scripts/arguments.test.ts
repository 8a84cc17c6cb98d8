import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { home } from './lib/folders.ts';

test.each(['start', 'dev', 'build'])('%s takes no arguments, and says so before it does anything', (name) => {
  for (const given of [['--port', '8000'], ['content']]) {
    const { status, stderr } = spawnSync(process.execPath, [join(home, 'scripts', `${name}.ts`), ...given], { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: '/nowhere' } });
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^(?:Unknown option|Unexpected argument) .*README\.md/)]);
  }
});

test.each([[['--port', '8000']], [['content']], [['--out']]])('offline says so of %j, before it does anything', (given) => {
  const { status, stderr } = spawnSync(process.execPath, [join(home, 'scripts', 'offline.ts'), ...given], { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: '/nowhere' } });
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^(?:Unknown option|Unexpected argument|Option '--out) .*README\.md/)]);
});
