import type { Request } from './command.ts';
import type { testUnit } from './commands/project.ts';
import { testsOwn } from './tests-own.ts';
import { runTool } from './tools.ts';

/** Runs the unit tests, or those that are named. */
export function run({ args }: Request<typeof testUnit>): number {
  return runTool('vitest run', args, testsOwn()) ? 0 : 1;
}
