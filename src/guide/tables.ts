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

/** A table of the guide, which is made from definitions in the code. */
export type Table =
  | { of: 'fields'; fields: Field[] }
  | { of: 'commands'; commands: readonly Command[] }
  | { of: 'problems'; problems: readonly NamedProblem[] }
  | { of: 'keys'; keys: readonly (readonly [key: string, does: string])[] };

/** The system whose shells the lines of commands are written for, wherever the site is built. */
const SHELL = 'linux';

/**
 * Finds a table by the name that a page uses: `fields question`, `commands answers`, `problems`, `keys`.
 * @throws Error when there is no such table
 */
export function findTable(name: string): Table {
  const [kind, which = ''] = name.split(' ');
  const fields = FIELD_TABLES[which];
  if (kind === 'fields' && fields) return { of: 'fields', fields: listFields(fields) };
  const commands: readonly Command[] = COMMANDS;
  const inGroup = commands.filter(({ group }) => group === which);
  if (kind === 'commands' && inGroup.length) return { of: 'commands', commands: inGroup };
  if (kind === 'problems')
    return { of: 'problems', problems: Object.entries(PROBLEMS).map(([id, problem]) => ({ id, ...problem })) };
  if (kind === 'keys') return { of: 'keys', keys: Object.entries(KEY_MEANINGS) };
  throw new Error(`Expected a table of the guide, found "${name}". Known: fields, commands, problems and keys.`);
}

/** A line that runs a command, as the guide shows it. */
export function lineOf(command: Pick<Command, 'name'>, args: readonly string[] = []): string {
  return commandLine(command.name, args, SHELL);
}

/** The id of a command on its page of the guide. */
export function idOf({ name }: Pick<Command, 'name'>): string {
  return slug(name.replace(':', '-'));
}

/** The texts of a table: one for each row that has a heading, else one for all rows. */
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
