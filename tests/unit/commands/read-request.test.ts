import { describe, expect, test } from 'vitest';
import { defineCommand, FOLDER_ARGUMENT } from '../../../src/commands/command.ts';
import { findKeptByNpm, readRequest } from '../../../src/commands/read-request.ts';

const print = defineCommand({
  name: 'pdf',
  says: 'Prints.',
  group: 'answers',
  readsAnswers: true,
  arguments: [FOLDER_ARGUMENT],
  options: {
    paper: { value: 'PAPER', choices: ['a4', 'letter'], default: 'a4', says: 'The paper.' },
    sides: { value: 'N', number: true, says: 'How many.' },
    leave: { value: 'ID', many: true, says: 'What to leave out.' },
    'dry-run': { says: 'Print nothing.' },
  },
  examples: [],
});
const notes = defineCommand({
  name: 'import',
  says: 'Imports.',
  group: 'answers',
  arguments: [{ name: 'FILE', says: 'Your notes.', required: true, many: true }],
  examples: [],
});
const tests = defineCommand({ name: 'test:unit', says: 'Tests.', group: 'project', passesTo: 'Vitest', examples: [] });

const NOTHING = {
  paper: 'a4',
  sides: undefined,
  leave: [],
  'dry-run': false,
  content: undefined,
  example: false,
  help: false,
};

test('without anything typed, options have their defaults', () => {
  expect(readRequest(print, [])).toEqual({ args: [], options: NOTHING });
});

test('arguments and options are read in any order, with “=” or a space', () => {
  const typed = ['--leave', 'S1', '~/my answers', '--sides=2', '--dry-run', '--leave', 'S2', '--paper', 'letter'];
  expect(readRequest(print, typed)).toEqual({
    args: ['~/my answers'],
    options: { ...NOTHING, leave: ['S1', 'S2'], sides: 2, 'dry-run': true, paper: 'letter' },
  });
});

test('a single hyphen is an argument', () => {
  expect(readRequest(notes, ['-', 'a.md']).args).toEqual(['-', 'a.md']);
});

test.each([['--help'], ['-h']])('%s asks for help, whatever else is missing', (typed) => {
  expect(readRequest(notes, [typed]).options.help).toBe(true);
});

test('a command that passes its arguments on takes them as they are', () => {
  const typed = ['labels', '-t', 'a paragraph', '--bail'];
  expect(readRequest(tests, typed)).toEqual({ args: typed, options: { help: false } });
});

describe('what makes no sense is refused with what was expected', () => {
  test.each([
    [
      'an unknown option',
      ['--paprr', 'a4'],
      'Expected an option of this command, found "--paprr". Did you mean --paper?',
    ],
    ['an unknown option like no other', ['--zzz'], 'Expected an option of this command, found "--zzz".'],
    ['the name of a method', ['--constructor'], 'Expected an option of this command, found "--constructor".'],
    ['a short option', ['-x'], 'Expected an option of this command, found "-x".'],
    ['a value that is none of the choices', ['--paper', 'a3'], 'Expected a4 or letter after --paper, found "a3".'],
    ['no value', ['--content'], 'Expected a value (FOLDER) after --content, found nothing.'],
    ['an empty value', ['--content='], 'Expected a value (FOLDER) after --content, found nothing.'],
    ['a word for a number', ['--sides', 'two'], 'Expected a number after --sides, found "two".'],
    ['a number below 0', ['--sides=-1'], 'Expected a number after --sides, found "-1".'],
    ['a value for a switch', ['--dry-run=yes'], 'Expected --dry-run without a value, found "yes".'],
    ['an option twice', ['--paper', 'a4', '--paper', 'letter'], 'Expected --paper once, found it 2 times.'],
    [
      'too many arguments',
      ['a', 'b'],
      'Expected at most FOLDER, found "b" as well. Put quotes around a name with spaces.',
    ],
  ])('%s', (_, typed, message) => {
    expect(() => readRequest(print, typed)).toThrow(expect.objectContaining({ message, code: 2 }));
  });

  test('a missing argument', () => {
    expect(() => readRequest(notes, [])).toThrow('Expected FILE, found nothing. FILE: Your notes.');
  });
});

describe('an option that npm kept for itself', () => {
  test.each([
    [{ npm_config_dry_run: 'true' }, 'dry-run'],
    [{ npm_config_paper: 'a4' }, 'paper'],
    [{ npm_config_yes: '', npm_config_cache: '/c', npm_config_paper: '' }, undefined],
  ])('%j', (env, found) => {
    expect(findKeptByNpm(print, env)).toBe(found);
  });
});
