import { suggest } from '../core/diagnostics/suggest.ts';
import type { Command, Request } from '../commands/command.ts';
import { commandLine } from '../commands/command-line.ts';
import { type CommandName, type CommandOf, COMMANDS } from '../commands/table/index.ts';
import { formatHelp } from '../commands/format-help.ts';
import { findKeptByNpm, readRequest } from '../commands/read-request.ts';
import { Refusal } from '../core/diagnostics/refusal.mjs';
import { DAMAGED, describeDamage } from '../machine/setup/damage.mjs';
import { ROOT } from '../machine/project.ts';
import { reasonOf } from '../machine/report.ts';

/** Runs a command on a request. Gives the exit code: 0 when it worked. */
type Run<Name extends CommandName> = (request: Request<CommandOf<Name>>) => number | Promise<number>;

/** Loads the module of each command. It is loaded only when it runs, so that each command starts fast. */
const MODULES: { readonly [Name in CommandName]: () => Promise<{ run: Run<Name> }> } = {
  start: () => import('./run/start.ts'),
  import: () => import('./run/import.ts'),
  new: () => import('./run/new.ts'),
  check: () => import('./run/check.ts'),
  coach: () => import('./run/coach.ts'),
  pdf: () => import('./run/pdf.ts'),
  export: () => import('./run/export.ts'),
  publish: () => import('./run/publish.ts'),
  build: () => import('./run/build.ts'),
  test: () => import('./run/test.ts'),
  'test:unit': () => import('./run/test-unit.ts'),
  'test:e2e': () => import('./run/test-e2e.ts'),
  'check:code': () => import('./run/check-code.ts'),
  format: () => import('./run/format.ts'),
  dev: () => import('./run/dev.ts'),
  pictures: () => import('./run/pictures.ts'),
  bench: () => import('../../tests/bench/bench.ts'),
  'bench:coach': () => import('../../tests/bench/bench-coach.ts'),
  'bench:import': () => import('../../tests/bench/bench-import.ts'),
  'bench:sheet': () => import('../../tests/bench/bench-sheet.ts'),
  'bench:search': () => import('../../tests/bench/search/bench-search.ts'),
  'eval:search': () => import('../../tests/bench/search/eval-search.ts'),
};

/**
 * Runs a command of the table on what was typed after its name.
 * @returns the exit code: 0 when it worked, 1 when it failed, 2 when what was typed cannot be understood
 * @throws the error of loading or running the command, when an installed package is damaged
 */
export async function runCommand(name: string, typed: readonly string[]): Promise<number> {
  const command = COMMANDS.find((known) => known.name === name);
  if (command) return await runKnown(command, typed);
  const names = COMMANDS.map((known) => known.name);
  console.error(`Expected a command of Greenroom, found "${name}". ${suggest(name, names)}`);
  return 2;
}

async function runKnown(command: Command & { name: CommandName }, args: readonly string[]): Promise<number> {
  const help = commandLine(command.name, ['--help']);
  try {
    const kept = findKeptByNpm(command, process.env);
    if (kept !== undefined)
      throw new Refusal(
        `npm took --${kept} for itself. Type “--” before it: ${commandLine(command.name, [`--${kept}`])} …`,
        2,
      );
    const request = readRequest(command, args);
    if (request.options['help'] === true) {
      console.log(formatHelp(command));
      return 0;
    }
    const { run } = (await MODULES[command.name]()) as { run: (request: Request<Command>) => number | Promise<number> };
    return await run(request);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === DAMAGED) {
      // `run.mjs` installs it again.
      if (describeDamage(error, ROOT) !== null) throw error;
      console.error(`Greenroom stopped: ${reasonOf(error)}`);
      return 1;
    }
    console.error(error.code === 2 ? `${error.message}\nSee: ${help}` : error.message);
    return error.code;
  }
}
