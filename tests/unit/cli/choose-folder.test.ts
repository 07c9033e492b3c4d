import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type FolderChoices, chooseFolder } from '../../../src/cli/answers/choose-folder.ts';

const NONE: FolderChoices = {
  named: [undefined, undefined],
  example: false,
  variable: undefined,
  remembered: undefined,
  from: '/typed/in',
  exampleFolder: '/greenroom/content',
};
const ALL: FolderChoices = { ...NONE, named: ['mine'], variable: 'other', remembered: '/last' };

test.each<[string, FolderChoices, string, string]>([
  ['the folder that is named, before all else', ALL, '/typed/in/mine', 'name'],
  ['the example that is asked for', { ...ALL, named: [], example: true }, '/greenroom/content', 'example'],
  ['what the variable names', { ...ALL, named: [undefined, ' '] }, '/typed/in/other', 'variable'],
  ['the folder named last', { ...ALL, named: [], variable: '' }, '/last', 'memory'],
  ['the example, when there is nothing else', NONE, '/greenroom/content', 'example'],
  ['a name below the home folder', { ...NONE, named: ['~/answers'] }, join(homedir(), 'answers'), 'name'],
  ['one folder that is named twice', { ...NONE, named: ['mine', './mine/'] }, '/typed/in/mine', 'name'],
])('%s', (_, choices, folder, by) => {
  expect(chooseFolder(choices)).toEqual({ folder: resolve(folder), by });
});

test.each<[Partial<FolderChoices>, string]>([
  [{ named: ['/a', '/b'] }, `Expected one folder of answers, found ${resolve('/a')} and ${resolve('/b')}. Name one.`],
  [{ named: ['/a'], example: true }, `Expected one folder of answers, found ${resolve('/a')} and --example. Name one.`],
])('two folders are refused: %j', (choices, message) => {
  expect(() => chooseFolder({ ...NONE, ...choices })).toThrow(message);
});
