import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // npm run test:all runs these as well
    exclude: ['**/node_modules/**', 'tests/slow/**'],
    // the command-line tests go through the real binary: dist/ is built once, when it is older than its sources
    globalSetup: ['tests/setup/build.ts'],
    // the native word cutter and its dictionaries live once in each process
    pool: 'forks',
    // by default one core is left idle: on two that is half of them
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
