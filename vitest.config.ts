import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    // No test keeps anything for the next, so the files share workers, and what is slow to load is loaded once in each.
    isolate: false,
    maxWorkers: '100%',
    // Only what hangs is to be stopped: commands run as processes of their own, on machines of any speed.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
