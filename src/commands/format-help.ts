import type { Command, Option } from './command.ts';
import { commandLine } from './command-line.ts';

/** The help of a command: how it is typed, what each word means, and examples. */
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
      named.map(([option, is]) => [`--${option}${formatValue(is)}`, describeOption(is)]),
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

/** What an option does, and its default. */
export function describeOption({ says, many, default: otherwise }: Option): string {
  return [says, many ? 'May be given more than once.' : '', otherwise === undefined ? '' : `Default: ${otherwise}.`]
    .filter(Boolean)
    .join(' ');
}

/** The text after an option's name in help: " FOLDER", " a4|letter". Empty for a switch. */
export function formatValue({ value, choices }: Option): string {
  return value === undefined ? '' : ` ${choices?.join('|') ?? value}`;
}

/** How many characters a word may have for its explanation to stand beside it. Below a longer word it stands below. */
const MOST_CHARACTERS_BESIDE = 34;

function listOf(title: string, rows: readonly (readonly [string, string])[]): string {
  if (!rows.length) return '';
  const width = Math.max(...rows.map(([word]) => word.length).filter((length) => length <= MOST_CHARACTERS_BESIDE), 0);
  const lines = rows.map(([word, says]) =>
    word.length > MOST_CHARACTERS_BESIDE
      ? `  ${word}\n  ${' '.repeat(width)}  ${says}`
      : `  ${word.padEnd(width)}  ${says}`,
  );
  return `${title}:\n${lines.join('\n')}`;
}
