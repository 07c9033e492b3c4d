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

/** Does what is asked of a command. Gives the exit code: 0 when it worked. */
type Run<Name extends CommandName> = (request: Request<CommandOf<Name>>) => number | Promise<number>;

/** Where each command is, loaded only when it runs: the guide reads the table, and runs nothing. */
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
 * Runs a command of the table on what was typed after its name, and prints what it says.
 * @returns the exit code: 0 when it worked, 1 when the work failed, 2 when the request makes no sense
 * @throws when something that is installed is damaged
 */
export async function runCommand(name: string, typed: readonly string[]): Promise<number> {
  const command = COMMANDS.find((each) => each.name === name);
  if (command) return await runAsked(command, typed);
  const names = COMMANDS.map((each) => each.name);
  console.error(`Expected a command of Greenroom, found "${name}". ${suggest(name, names)}`);
  return 2;
}

async function runAsked(asked: Command & { name: CommandName }, args: readonly string[]): Promise<number> {
  const help = commandLine(asked.name, ['--help']);
  try {
    const kept = findKeptByNpm(asked, process.env);
    if (kept !== undefined)
      throw new Refusal(
        `npm took --${kept} for itself. Type “--” before it: ${commandLine(asked.name, [`--${kept}`])} …`,
        2,
      );
    const request = readRequest(asked, args);
    if (request.options['help'] === true) {
      console.log(formatHelp(asked));
      return 0;
    }
    const { run } = (await MODULES[asked.name]()) as { run: (asks: typeof request) => number | Promise<number> };
    return await run(request);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === DAMAGED) {
      // Whoever runs the command has it installed again.
      if (describeDamage(error, ROOT) !== null) throw error;
      console.error(`Greenroom stopped: ${reasonOf(error)}`);
      return 1;
    }
    console.error(error.code === 2 ? `${error.message}\nSee: ${help}` : error.message);
    return error.code;
  }
}
