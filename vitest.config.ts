import { defineConfig } from 'vitest/config';

/** `unit` tests the source and the content; `built` tests the two builds that `npm test` makes before it. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts', 'tests/content.test.ts'],
          // Some read all content or start a program, which takes its time on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'built',
          environment: 'node',
          include: ['tests/built/**/*.test.ts'],
          env: { ROOT_DIST: 'dist', SUB_PATH_DIST: '.cache/dist-subpath', SUB_PATH_BASE: '/invest/' },
          // All files share the parsed pages: parsing them takes longer than looking at them.
          isolate: false,
          maxWorkers: 1,
          // Each test looks at every page of the site, which takes its time on a busy machine.
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
