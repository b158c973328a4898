import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Vitest leaves one core free by default, which on two cores doubles the time.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/unit/**/*.test.ts'],
          // Functions of values: nothing one file does shows in another, and the house is loaded once a worker.
          isolate: false,
          // A busy machine is no fault of the code.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: 300_000,
          // Removing whole sites takes its time on a busy machine.
          hookTimeout: 240_000,
          // A build has two threads, but reads, checks and indexes in one: two at a time fill two cores.
          maxWorkers: 2,
          globalSetup: ['tests/build/setup.ts'],
        },
      },
      {
        test: {
          // Only in `npm run test:long`: what no usual change can break.
          name: 'long',
          include: ['tests/long/**/*.test.ts'],
          testTimeout: 300_000,
        },
      },
      {
        test: {
          // Only in `npm run test:clocks`.
          name: 'clocks',
          include: ['tests/clocks/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'dist',
          include: ['tests/dist/**/*.test.ts'],
          testTimeout: 180_000,
          // They only read, and what they read is parsed once a worker.
          isolate: false,
        },
      },
      {
        test: {
          // Only in `npm run test:old`: it fetches browsers of other years.
          name: 'old',
          include: ['tests/old/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 60_000 } },
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // Unpacking the browser and building counties take their time on a small machine.
          testTimeout: 240_000,
          hookTimeout: 240_000,
          // Two pages share the machine: what comes by itself may take longer than the second vitest waits for it.
          expect: { poll: { timeout: 60_000 } },
          // One browser and one site for all, and as many pages at a time as a small machine can draw.
          maxWorkers: 2,
          isolate: false,
          globalSetup: ['tests/browser/setup.ts'],
        },
      },
    ],
  },
});
