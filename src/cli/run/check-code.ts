import { runToolsTogether } from './tools.ts';

/** Those that keep what they know of a file know it by what is in it, and by how they are set. */
const TOOLS = [
  'astro check --minimumFailingSeverity hint',
  'eslint --config .eslint.config.js --cache --cache-strategy content --cache-location node_modules/.cache/eslint/ .',
  'prettier --check --log-level warn --cache --cache-strategy content .',
  'knip --no-config-hints',
];

/** Checks the code of Greenroom. */
export async function run(): Promise<number> {
  return (await runToolsTogether(TOOLS)) ? 0 : 1;
}
