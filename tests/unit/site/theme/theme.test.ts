import { expect, test } from 'vitest';
import { nextTheme, readTheme } from '../../../../src/site/theme/theme.ts';

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

test.each([
  ['system', 'light'],
  ['light', 'dark'],
  ['dark', 'system'],
] as const)('a press leads from %s to %s', (theme, next) => {
  expect(nextTheme(theme)).toBe(next);
});
