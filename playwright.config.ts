import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findInstalledBrowser } from './src/machine/browser.ts';

// Workers find it here, and look no further.
const browser = (process.env['CHROME_BIN'] ??= (await findInstalledBrowser()) ?? '');

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/sites.ts',
  fullyParallel: true,
  workers: '100%',
  forbidOnly: Boolean(process.env['CI']),
  // Only what hangs is to be stopped: a busy machine may take ten times as long as a quiet one.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
  use: {
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: { args: BROWSER_ARGS, ...(browser && { executablePath: browser }) },
  },
});
