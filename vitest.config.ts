import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A test that is left out is a promise that nobody checks.
    allowOnly: false,
    // A browser is several processes, so more workers than cores make each test slower.
    maxWorkers: Math.max(2, Math.min(4, availableParallelism() - 1)),
    projects: [
      // Files that share a worker load the schemas once. What a test leaves in the process it clears away itself.
      // A test that starts a command takes seconds on a busy machine.
      { test: { name: 'unit', isolate: false, testTimeout: 60_000, include: ['{schemas,src,scripts}/**/*.test.ts'] } },
      {
        test: {
          name: 'browser',
          include: ['tests/**/*.test.ts'],
          globalSetup: 'tests/support/setup.ts',
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // What a browser shows in a moment takes seconds on a busy machine.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
