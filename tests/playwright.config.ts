import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS } from '../src/cli/browser.ts';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  globalSetup: './e2e/sites.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  // Only what hangs is to be stopped: a busy machine may take ten times as long as a quiet one.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
  use: {
    launchOptions: {
      args: BROWSER_ARGS,
      ...(process.env['CHROME_BIN'] ? { executablePath: process.env['CHROME_BIN'] } : {}),
    },
  },
});
