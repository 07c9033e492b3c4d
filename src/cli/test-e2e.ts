import { findBrowser } from './browser.ts';
import type { Request } from './command.ts';
import type { testE2e } from './commands/project.ts';
import { testsOwn } from './tests-own.ts';
import { runTool } from './tools.ts';

/** Runs the tests that need a browser, or those that are named. */
export async function run({ args }: Request<typeof testE2e>): Promise<number> {
  const env = { ...testsOwn(), CHROME_BIN: await findBrowser() };
  return runTool('playwright test', args, env) ? 0 : 1;
}
