import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/temporary-content.ts';
import { run } from './child.ts';

const node = (program: string) => ({ program: process.execPath, args: ['-e', program], cwd: process.cwd() });

test('a command is run as a process of its own, and what it says and uses is known', async () => {
  const { usage, output } = await run(node('let n = 0; for (let i = 0; i < 3e8; i += 1) n += i; console.log("done", n > 0)'), await temporaryFolder());
  expect(output).toBe('done true\n');
  expect(usage.wallSeconds).toBeGreaterThan(0);
  expect(usage.cpuSeconds).toBeGreaterThan(0);
  expect(usage.peakMiB).toBeGreaterThan(10);
});

test('a command that fails is told with the end of what it said', async () => {
  await expect(run(node('console.error("No content."); process.exit(3)'), await temporaryFolder())).rejects.toThrow(/ended with 3:\nNo content\./);
});

test('a program that is not there is told', async () => {
  await expect(run({ program: 'no-such-program', args: [], cwd: process.cwd() }, await temporaryFolder())).rejects.toThrow();
});
