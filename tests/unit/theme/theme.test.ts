import { expect, test } from 'vitest';
import { nextTheme, readTheme } from '../../../src/theme/theme.ts';

test.each([
  ['dark', 'dark'],
  ['light', 'light'],
  ['system', 'system'],
  [null, 'system'],
  ['', 'system'],
  ['<b>', 'system'],
] as const)('a kept %j is read as %s', (kept, theme) => {
  expect(readTheme(kept)).toBe(theme);
});

test('three presses come back to where they began', () => {
  expect(nextTheme(nextTheme(nextTheme('system')))).toBe('system');
});
