import { defineConfig } from 'vitest/config';

// Dates are read and written in one zone everywhere; the workers inherit it.
process.env.TZ = 'UTC';

const minute = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{site,browser}/**'],
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/support/require-dist.ts',
          // The built pages are read once and shared by every file.
          isolate: false,
          fileParallelism: false,
          // Before the browsers, which then have the machine to themselves.
          sequence: { groupOrder: 1 },
          testTimeout: 2 * minute,
          hookTimeout: 2 * minute,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/require-dist.ts', 'tests/support/serve-dist.ts'],
          // Two browsers at a time: most of a test is waiting.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
          testTimeout: minute,
          hookTimeout: 2 * minute,
          // A browser on a busy machine may miss a beat; a test that fails twice fails.
          retry: 1,
        },
      },
    ],
  },
});
