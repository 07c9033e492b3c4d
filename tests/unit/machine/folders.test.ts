import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { findContentFolders } from '../../../src/machine/folders.ts';

const root = resolve('/project');
const example = join(root, 'content');

it.each<[string, Record<string, string>, string]>([
  ['the example by default', {}, example],
  ['the example when the variable is empty', { GREENROOM_CONTENT: '' }, example],
  ['a folder of the project', { GREENROOM_CONTENT: 'mine' }, join(root, 'mine')],
  [
    'a folder from where the command was typed',
    { GREENROOM_CONTENT: 'mine', INIT_CWD: '/typed' },
    resolve('/typed/mine'),
  ],
  ['a folder from the root', { GREENROOM_CONTENT: '/mine', INIT_CWD: '/typed' }, resolve('/mine')],
  ['a folder at home', { GREENROOM_CONTENT: '~/mine' }, join(homedir(), 'mine')],
  ['home itself', { GREENROOM_CONTENT: '~' }, homedir()],
  ['a folder whose name begins with a tilde', { GREENROOM_CONTENT: '~mine' }, join(root, '~mine')],
])('is %s', (_, env, folder) => {
  expect(findContentFolders(env, root)).toEqual({ folder, defaults: join(root, 'src/defaults') });
});
