import { createServer } from 'node:net';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { listen, portAsked, tryPort } from './port.ts';

afterEach(() => { vi.unstubAllEnvs(); });

test('PORT is a number, or what is wrong with it is said', () => {
  vi.stubEnv('PORT', '8080');
  expect(portAsked()).toBe(8080);
  vi.stubEnv('PORT', '');
  expect(portAsked()).toBe(4321);
  for (const wrong of ['abc', '80.5', '-1', '99999']) {
    vi.stubEnv('PORT', wrong);
    expect(portAsked).toThrow(`PORT is “${wrong}”, which is not the number of a port. Write a number from 1 to 65535.`);
  }
});

test('a port that another program has is told at once, and a free one stays free', async () => {
  const other = createServer();
  const port = await listen(other, 0);
  onTestFinished(() => void other.close());
  await expect(tryPort(port)).rejects.toThrow(`Port ${port} is already in use. Stop the other program, or set PORT to another number.`);
  await new Promise((done) => { other.close(done); });
  await tryPort(port);
  await tryPort(port);
});
