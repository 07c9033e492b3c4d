// Runs a command of the table: `node src/cli/main.ts coach ~/answers`.
import { join } from 'node:path';
import { DAMAGED, describeDamage } from '../machine/setup/damage.mjs';
import { guardConsole } from '../core/show-controls.mjs';

guardConsole(console);

const [name = '', ...typed] = process.argv.slice(2);
try {
  // Loaded here, so that a damaged package is reported below.
  const { runCommand } = await import('./run-command.ts');
  process.exitCode = await runCommand(name, typed);
} catch (error) {
  const damage = describeDamage(error, join(import.meta.dirname, '../..'));
  if (damage === null) throw error;
  console.error(`Something that Greenroom needs is damaged: ${damage}`);
  process.exitCode = DAMAGED;
}
