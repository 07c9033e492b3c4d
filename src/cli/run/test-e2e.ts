import { findBrowser } from '../../machine/browser.ts';
import type { Request } from '../../commands/command.ts';
import type { testE2e } from '../../commands/table/project.ts';
import { runTests } from './run-tests.ts';

/** Runs the tests that need a browser, or those that are named. */
export async function run({ args }: Request<typeof testE2e>): Promise<number> {
  return runTests('playwright test', args, { CHROME_BIN: await findBrowser() });
}
