import type { Request } from '../../commands/command.ts';
import type { testUnit } from '../../commands/table/project.ts';
import { runTests } from './run-tests.ts';

/** Runs the unit tests, or those that are named. */
export function run({ args }: Request<typeof testUnit>): number {
  return runTests('vitest run', args);
}
