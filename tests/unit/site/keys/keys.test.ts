import { expect, test } from 'vitest';
import { readPress } from '../../../../src/site/keys/keys.ts';

const press = { key: 'j', modified: false, typing: false };

test.each([
  ['a single key', press, false, 'j'],
  ['the key that begins a search', { ...press, key: '/' }, false, '/'],
  ['a key that does nothing here', { ...press, key: 'x' }, false, null],
  ['a name that every object has', { ...press, key: 'toString' }, false, null],
  ['a key with Ctrl, Alt or Cmd', { ...press, modified: true }, false, null],
  ['a key while text is typed', { ...press, typing: true }, false, null],
  ['a slash while text is typed', { ...press, key: '/', typing: true }, false, null],
  ['a key when single keys are off', press, true, null],
] as const)('%s', (_, given, off, key) => {
  expect(readPress(given, off)).toBe(key);
});
