import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Two at once even on two cores: browser and server tests mostly wait. Time limits are for hangs; speed is bench's matter.
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/sharedPostgres.ts'],
    setupFiles: ['test/support/seed.ts'],
    maxWorkers: 2,
    testTimeout: 90_000,
    hookTimeout: 180_000,
  },
});
