import type { Command, Option } from './command.ts';
import { commandLine } from './command-line.ts';

/** A command explained: how it is typed, what each word means, and examples. */
export function formatHelp(command: Command): string {
  const { name, says, arguments: args, options, passesTo, examples } = command;
  const named = Object.entries(options);
  return [
    says,
    `Usage:\n  ${usageOf(command)}`,
    listOf(
      'Arguments',
      args.map((arg) => [arg.name, arg.says]),
    ),
    listOf(
      'Options (type “--” before the first one)',
      named.map(([option, is]) => [`--${option}${valueOf(is)}`, describeOption(is)]),
    ),
    passesTo === undefined ? '' : `Everything else goes to ${passesTo} as it is.`,
    listOf(
      'Examples',
      examples.map((example) => [commandLine(name, example.args), example.says]),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** How a command is typed, on one line. */
function usageOf({ name, arguments: args, options }: Command): string {
  const words = args.map(({ name: word, required, many }) => {
    const several = many ? `${word}…` : word;
    return required ? several : `[${several}]`;
  });
  return [commandLine(name), ...words, ...(Object.keys(options).length ? ['[-- OPTIONS]'] : [])].join(' ');
}

/** What an option does, with its values, and what it is when it is not given. */
export function describeOption({ says, many, default: otherwise }: Option): string {
  return [says, many ? 'May be given more than once.' : '', otherwise === undefined ? '' : `Default: ${otherwise}.`]
    .filter(Boolean)
    .join(' ');
}

/** What stands after an option's name where it is explained. */
export function valueOf({ value, choices }: Option): string {
  return value === undefined ? '' : ` ${choices?.join('|') ?? value}`;
}

/** Longest word that its explanation stands beside; below a longer one. In characters. */
const BESIDE = 34;

function listOf(title: string, rows: readonly (readonly [string, string])[]): string {
  if (!rows.length) return '';
  const width = Math.max(...rows.map(([word]) => word.length).filter((length) => length <= BESIDE), 0);
  const lines = rows.map(([word, says]) =>
    word.length > BESIDE ? `  ${word}\n  ${' '.repeat(width)}  ${says}` : `  ${word.padEnd(width)}  ${says}`,
  );
  return `${title}:\n${lines.join('\n')}`;
}
