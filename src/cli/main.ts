// Runs a command of the table: `node src/cli/main.ts coach ~/answers`.
import { runCommand } from './run-command.ts';

const [name = '', ...typed] = process.argv.slice(2);
process.exitCode = await runCommand(name, typed);
