import { runTool } from './tools.ts';

/** Formats the code of Greenroom. */
export function run(): number {
  return runTool('prettier --write --log-level warn .') ? 0 : 1;
}
