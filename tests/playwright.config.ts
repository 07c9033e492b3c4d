import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS } from '../src/cli/browser.ts';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  globalSetup: './e2e/sites.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    launchOptions: {
      args: BROWSER_ARGS,
      ...(process.env['CHROME_BIN'] ? { executablePath: process.env['CHROME_BIN'] } : {}),
    },
  },
});
