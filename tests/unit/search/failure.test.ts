import { expect, test } from 'vitest';
import { describeFailure } from '../../../src/search/failure.ts';

test.each([
  ['WebAssembly switched off', { online: true, wasm: false }, /WebAssembly, which is turned off/],
  ['WebAssembly switched off, and no network', { online: false, wasm: false }, /WebAssembly, which is turned off/],
  ['no network', { online: false, wasm: true }, /offline\. Try again/],
  ['a broken index', { online: true, wasm: true }, /index is missing or damaged.*build the site again/],
])('a failure is described: %s', (_, given, says) => {
  expect(describeFailure(given)).toMatch(says);
});
