import { runTool } from './tools.ts';

const TOOLS = [
  'astro check --minimumFailingSeverity hint',
  'eslint --config .eslint.config.js .',
  'prettier --check --log-level warn .',
];

/** Checks the code of Greenroom. */
export function run(): number {
  return TOOLS.map((line) => runTool(line)).every(Boolean) ? 0 : 1;
}
