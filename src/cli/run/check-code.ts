import { runToolsTogether } from './tools.ts';

/** The tools that check the code. Their caches depend on what is in a file, not on its date, so a fresh copy keeps them. */
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
