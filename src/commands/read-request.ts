import { parseArgs } from 'node:util';
import { listOr, quote } from '../core/library/describe.ts';
import { nearest } from '../core/diagnostics/suggest.ts';
import type { Command, Option, Request } from './command.ts';
import { Refusal } from '../core/diagnostics/refusal.mjs';

/** An option or an argument that was typed. */
type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

/**
 * Reads what was typed after a command's name.
 * @throws Refusal for an unknown option, which names the nearest one, and for a missing or wrong value
 */
export function readRequest<C extends Command>(command: C, typed: readonly string[]): Request<C> {
  const { options } = command;
  const { tokens } = parseArgs({
    args: [...typed],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value }]) => [
        name,
        { type: value === undefined ? 'boolean' : 'string', ...(name === 'help' ? { short: 'h' } : {}) },
      ]),
    ),
  });
  if (command.passesTo !== undefined) {
    const help = tokens.some((token) => token.kind === 'option' && token.name === 'help');
    return { args: help ? [] : [...typed], options: { help } } as Request<C>;
  }
  const given = tokens.filter((token) => token.kind === 'option');
  for (const token of given) checkOption(token, options);
  const args = tokens.flatMap((token) => (token.kind === 'positional' ? token.value : []));
  const read = Object.entries(options).map(([name, option]): [string, unknown] => {
    const values = given.filter((token) => token.name === name).map(({ value }) => value ?? '');
    return [name, readOption(name, option, values)];
  });
  const request = { args, options: Object.fromEntries(read) } as Request<C>;
  if (!given.some(({ name }) => name === 'help')) checkArguments(command, args);
  return request;
}

function checkOption(token: Extract<Token, { kind: 'option' }>, options: Command['options']): void {
  const { name, rawName, value } = token;
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) {
    const near = nearest(name, Object.keys(options));
    throw new Refusal(
      `Expected an option of this command, found ${quote(rawName)}.${near === undefined ? '' : ` Did you mean --${near}?`}`,
      2,
    );
  }
  if (option.value !== undefined && !value?.trim())
    throw new Refusal(`Expected ${describeValue(option)} after --${name}, found nothing.`, 2);
  if (option.value === undefined && value !== undefined)
    throw new Refusal(`Expected --${name} without a value, found ${quote(value)}.`, 2);
}

function readOption(name: string, option: Option, typed: readonly string[]): unknown {
  if (option.value === undefined) return typed.length > 0;
  const values = typed.map((value) => readValue(name, option, value));
  if (option.many) return values;
  if (values.length > 1) throw new Refusal(`Expected --${name} once, found it ${values.length} times.`, 2);
  return values[0] ?? (option.default === undefined ? undefined : readValue(name, option, option.default));
}

function readValue(name: string, option: Option, value: string): string | number {
  const isKnown = option.choices?.includes(value) ?? true;
  const isNumber = !option.number || (value.trim() !== '' && Number(value) >= 0);
  if (!isKnown || !isNumber)
    throw new Refusal(`Expected ${describeValue(option)} after --${name}, found ${quote(value)}.`, 2);
  return option.number ? Number(value) : value;
}

function describeValue({ choices, number, value = '' }: Option): string {
  if (choices) return listOr(choices);
  return number ? 'a number' : `a value (${value})`;
}

function checkArguments({ arguments: known }: Command, args: readonly string[]): void {
  const missing = known.filter(({ required }) => required)[args.length];
  if (missing) throw new Refusal(`Expected ${missing.name}, found nothing. ${missing.name}: ${missing.says}`, 2);
  if (known.some(({ many }) => many) || args.length <= known.length) return;
  const extra = quote(args[known.length] ?? '');
  throw new Refusal(
    known.length
      ? `Expected at most ${known.map(({ name }) => name).join(' and ')}, found ${extra} as well. Put quotes around a name with spaces.`
      : `Expected no argument, found ${extra}.`,
    2,
  );
}

/**
 * Finds an option of a command that npm kept, because no `--` came before it. Undefined when there is none.
 * @param env the environment variables, in which npm sets `npm_config_dry_run` for `--dry-run`
 */
export function findKeptByNpm(
  { options }: Pick<Command, 'options'>,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  return Object.keys(options).find((name) => {
    const kept = env[`npm_config_${name.replaceAll('-', '_')}`];
    return name !== 'json' && kept !== undefined && kept !== '';
  });
}
