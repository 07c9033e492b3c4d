import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/commands/command.ts';
import { COMMANDS } from '../../../src/commands/table/index.ts';
import { formatHelp } from '../../../src/commands/format-help.ts';
import { readRequest } from '../../../src/commands/read-request.ts';

const { scripts } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  scripts: Record<string, string>;
};

test('every script of npm is a command, and every command a script', () => {
  expect(scripts).toEqual(Object.fromEntries(COMMANDS.map(({ name }) => [name, `node src/cli/run.mjs ${name}`])));
});

describe.each(COMMANDS.map((command): [string, Command] => [command.name, command]))('%s', (_, command) => {
  test('explains itself, its arguments and its options in sentences', () => {
    const said = [command, ...command.arguments, ...Object.values(command.options), ...command.examples];
    for (const { says } of said) expect(says).toMatch(/^\S.*\.$/);
    const help = formatHelp(command);
    for (const { says } of said) expect(help).toContain(says);
    for (const name of Object.keys(command.options)) expect(help).toContain(`--${name}`);
  });

  test('has examples that it understands', () => {
    expect(command.examples.length).toBeGreaterThan(0);
    for (const { args } of command.examples) expect(readRequest(command, args).options).toMatchObject({ help: false });
  });

  test('has defaults that are among its choices', () => {
    for (const { choices, default: otherwise } of Object.values(command.options))
      if (choices && otherwise !== undefined) expect(choices).toContain(otherwise);
  });
});

test('help is laid out for a terminal', () => {
  const command = COMMANDS.find(({ name }) => name === 'check')!;
  expect(formatHelp(command)).toMatchInlineSnapshot(`
    "Looks for mistakes in your answers, and names the file and line of each.

    Usage:
      npm run check [FOLDER] [-- OPTIONS]

    Arguments:
      FOLDER  The folder of your answers. Without it, the folder you named last.

    Options (type “--” before the first one):
      --format text|json|sarif|github  How to print it: for people, for programs, for editors, or for a GitHub workflow. Default: text.
      --content FOLDER                 The folder of your answers, as an option.
      --example                        Use the example that comes with Greenroom, this time only.
      --help                           Show this page.

    Examples:
      npm run check ~/answers  Check the answers in a folder.
      npm run check ~/answers -- --format github
                               Show each mistake beside its line, in a workflow on GitHub."
  `);
});
