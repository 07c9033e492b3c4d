/** An option of a command, typed as `--name` or `--name VALUE`. */
export interface Option {
  /** What it does, in one sentence. */
  says: string;
  /** The word that stands for its value in help: FOLDER. Undefined for a switch, which takes no value. */
  value?: string;
  /** The only values it takes. */
  choices?: readonly string[];
  /** Whether its value is a number, of 0 or more. */
  number?: true;
  /** Whether it may be given more than once. */
  many?: true;
  /** Its value when it is not given, as somebody would type it. */
  default?: string;
}

/** A word that may be typed after a command's name and is no option. */
export interface Argument {
  /** Its name in help: FOLDER, FILE. */
  name: string;
  /** What it is, in one sentence. */
  says: string;
  /** Whether the command needs it. */
  required?: true;
  /** Whether there may be several. */
  many?: true;
}

/** A line to type, and what it does. */
export interface Example {
  /** The words after the command's name. */
  args: readonly string[];
  /** What the line does, in one sentence. */
  says: string;
}

/** How a command is typed, and what it does. Parsing, `--help`, errors and the tables of the guide are made from it. */
export interface Command {
  /** The name of its npm script. */
  name: string;
  /** What it does, in one sentence. */
  says: string;
  /** Who it is for: people with answers, or people who work on Greenroom. */
  group: 'answers' | 'project';
  /** Whether it reads a folder of answers. It then takes `--content` and `--example` too. */
  readsAnswers: boolean;
  arguments: readonly Argument[];
  options: Readonly<Record<string, Option>>;
  /** The tool that gets every other option and argument. Undefined when there is none. */
  passesTo?: string;
  examples: readonly Example[];
}

/** The folder of answers, as an argument. */
export const FOLDER_ARGUMENT = {
  name: 'FOLDER',
  says: 'The folder of your answers. Without it, the folder you named last.',
} as const satisfies Argument;

const ANSWERS_OPTIONS = {
  content: { value: 'FOLDER', says: 'The folder of your answers, as an option.' },
  example: { says: 'Use the example that comes with Greenroom, this time only.' },
} as const satisfies Record<string, Option>;

const HELP = { help: { says: 'Show this page.' } } as const satisfies Record<string, Option>;

/** Whether an option is one that several commands share. The guide explains it once. */
export function isCommonOption(name: string): boolean {
  return name in ANSWERS_OPTIONS || name in HELP;
}

type Definition = Omit<Command, 'arguments' | 'options' | 'readsAnswers'> &
  Partial<Pick<Command, 'arguments' | 'options' | 'readsAnswers'>>;

type Defined<D extends Definition> = Omit<D, 'arguments' | 'options' | 'readsAnswers'> & {
  arguments: readonly Argument[];
  readsAnswers: boolean;
  options: (D['options'] extends object ? D['options'] : unknown) &
    (D['readsAnswers'] extends true ? typeof ANSWERS_OPTIONS : unknown) &
    typeof HELP;
};

/** Defines a command. Adds `--help`, and to one that reads answers the options that name their folder. */
export function defineCommand<const D extends Definition>(definition: D): Defined<D> {
  const { arguments: args = [], options = {}, readsAnswers = false } = definition;
  return {
    ...definition,
    arguments: args,
    readsAnswers,
    options: { ...options, ...(readsAnswers ? ANSWERS_OPTIONS : {}), ...HELP },
  } as unknown as Defined<D>;
}

type Value<O> = O extends { choices: readonly (infer Choice)[] }
  ? Choice
  : O extends { number: true }
    ? number
    : string;

type ValueOf<O> = O extends { value: string }
  ? O extends { many: true }
    ? Value<O>[]
    : O extends { default: string }
      ? Value<O>
      : Value<O> | undefined
  : boolean;

/** What was typed after the name of a command. */
export interface Request<C extends { options: Readonly<Record<string, Option>> }> {
  /** The words that are no options, in order. For a command that passes words to a tool, all words. */
  args: string[];
  /** Each option's value. */
  options: { [Name in keyof C['options']]: ValueOf<C['options'][Name]> };
}
