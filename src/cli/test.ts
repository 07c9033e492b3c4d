import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser } from './browser.ts';
import { runTool } from './tools.ts';

// A browser is looked for, or installed, before anything takes minutes.
const browser = await findBrowser();
if (!browser.path) {
  console.error(browser.advice);
  process.exit(1);
}

// What a person has set for their own answers is not for the tests.
for (const name of ['GREENROOM_CONTENT', 'BASE_PATH', 'SITE_URL', 'ALLOW_INDEXING'])
  Reflect.deleteProperty(process.env, name);

const passed =
  spawnSync(process.execPath, [join(import.meta.dirname, 'check.ts')], { stdio: 'inherit' }).status === 0 &&
  runTool('vitest run --config tests/vitest.config.ts') &&
  runTool('playwright test --config tests/playwright.config.ts', { CHROME_BIN: browser.path });
if (passed) console.log('\nAll checks and tests passed.');
process.exitCode = passed ? 0 : 1;
