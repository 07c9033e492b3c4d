import { expect, test } from 'vitest';
import { guardConsole, showControls, showName } from '../../../../src/core/show-controls.mjs';

test.each([
  ['\u001b[2J', String.raw`\u001b[2J`],
  ['\u009b31m', String.raw`\u009b31m`],
  ['\u001b]0;x\u0007', String.raw`\u001b]0;x\u0007`],
  ['a\b\rb', String.raw`a\u0008\u000db`],
  ['\u202egnp.exe', String.raw`\u202egnp.exe`],
  ['\u2066\u200e\u200f\u061c', String.raw`\u2066\u200e\u200f\u061c`],
  ['\u200b\ufeff\u2028\u2029', String.raw`\u200b\ufeff\u2028\u2029`],
  ['\u{e0041}', String.raw`\udb40\udc41`],
  ['\ud800', String.raw`\ud800`],
  ['line\n\tnext', 'line\n\tnext'],
  ['“Grüße” 漢字 مرحبا 👩‍👩‍👧', '“Grüße” 漢字 مرحبا 👩‍👩‍👧'],
])('%j is shown as %j', (text, shown) => {
  expect(showControls(text)).toBe(shown);
});

test('JSON says the same afterwards', () => {
  const value = { '\u202ea': ['\u001b\u009b\u2028\u{e0041}'] };
  expect(JSON.parse(showControls(JSON.stringify(value)))).toEqual(value);
});

test('a guarded console prints on all its streams what cannot steer a terminal', () => {
  const lines: unknown[] = [];
  const keep = (...values: unknown[]) => void lines.push(...values);
  const target = { log: keep, error: keep, warn: keep, info: keep };
  guardConsole(target);
  for (const name of ['log', 'error', 'warn', 'info'] as const) target[name]('\u001b', 1);
  expect(lines).toEqual(Array.from({ length: 4 }, () => [String.raw`\u001b`, 1]).flat());
});

test('a name stands on one line', () => {
  expect(showName('a\b\u001B[2J\n\t.md')).toBe('a\\u0008\\u001b[2J\\u000a\\u0009.md');
});
