import { type Command, isCommonOption } from '../commands/command.ts';
import { commandLine } from '../commands/command-line.ts';
import { COMMANDS } from '../commands/table/index.ts';
import { describeOption } from '../commands/format-help.ts';
import { type ProblemKind, PROBLEMS } from '../core/diagnostics/problems.ts';
import { KEY_MEANINGS } from './key-meanings.ts';
import { slug } from 'github-slugger';
import { type Field, FIELD_TABLES, listFields } from './fields.ts';

/** A kind of mistake, and its id. */
export type NamedProblem = ProblemKind & { id: string };

/** What a page of the guide shows that is defined elsewhere. */
export type Table =
  | { of: 'fields'; fields: Field[] }
  | { of: 'commands'; commands: readonly Command[] }
  | { of: 'problems'; problems: readonly NamedProblem[] }
  | { of: 'keys'; keys: readonly (readonly [key: string, does: string])[] };

/** Lines are shown as most shells read them, wherever the site is built. */
const SHELL = 'linux';

/**
 * The table of a name, as a page asks for it: `fields question`, `commands answers`, `problems`, `keys`.
 * @throws Error when there is no such table
 */
export function findTable(name: string): Table {
  const [kind, which = ''] = name.split(' ');
  const fields = FIELD_TABLES[which];
  if (kind === 'fields' && fields) return { of: 'fields', fields: listFields(fields) };
  const commands: readonly Command[] = COMMANDS;
  const chosen = commands.filter(({ group }) => group === which);
  if (kind === 'commands' && chosen.length) return { of: 'commands', commands: chosen };
  if (kind === 'problems')
    return { of: 'problems', problems: Object.entries(PROBLEMS).map(([id, problem]) => ({ id, ...problem })) };
  if (kind === 'keys') return { of: 'keys', keys: Object.entries(KEY_MEANINGS) };
  throw new Error(`Expected a table of the guide, found "${name}". Known: fields, commands, problems and keys.`);
}

/** A line that runs a command, as the guide shows it. */
export function lineOf(command: Pick<Command, 'name'>, args: readonly string[] = []): string {
  return commandLine(command.name, args, SHELL);
}

/** The id of a command on the guide's page. */
export function idOf({ name }: Pick<Command, 'name'>): string {
  return slug(name.replace(':', '-'));
}

/** What a table says, as text: for each thing that has a heading of its own there, else as one. */
export function textsOf(table: Table): { id: string; title: string; text: string }[] {
  if (table.of === 'commands')
    return table.commands.map((command) => ({
      id: idOf(command),
      title: lineOf(command),
      text: [
        command.says,
        ...command.arguments.map(({ says }) => says),
        ...Object.entries(command.options)
          .filter(([name]) => !isCommonOption(name))
          .map(([name, option]) => `--${name}: ${describeOption(option)}`),
        ...command.examples.map(({ says }) => says),
      ].join(' '),
    }));
  if (table.of === 'problems')
    return table.problems.map(({ id, means, advice }) => ({
      id,
      title: id,
      text: `${means} ${advice}`.replaceAll('`', ''),
    }));
  const rows =
    table.of === 'keys'
      ? table.keys.map(([key, does]) => `${key}: ${does}.`)
      : table.fields.map(({ path, says }) => `${path.join(' ')}: ${says.replaceAll('`', '')}`);
  return [{ id: '', title: '', text: rows.join(' ') }];
}
