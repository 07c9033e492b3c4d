import { findBrowser } from '../../machine/browser.ts';
import * as code from './check-code.ts';
import * as unit from './test-unit.ts';
import * as e2e from './test-e2e.ts';

const EVERYTHING = { args: [], options: { help: false } };

/** Runs every check and test, and stops at the first that fails. */
export async function run(): Promise<number> {
  // Finds or installs the browser first: the checks before the browser tests take minutes.
  await findBrowser();
  const failed = (await code.run()) || unit.run(EVERYTHING) || (await e2e.run(EVERYTHING));
  if (!failed) console.log('\nAll checks and tests passed.');
  return failed;
}
