import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: 'tests/unit',
    include: ['**/*.test.ts'],
    // Only what hangs is to be stopped: commands run as processes of their own, on machines of any speed.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
