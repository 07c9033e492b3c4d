import { expect, test } from 'vitest';
import { describeFailure } from '../../../src/search/failure.ts';

test.each([
  ['WebAssembly switched off', { online: true, wasm: false }, /WebAssembly switched off\. Allow it/],
  ['WebAssembly switched off, and no network', { online: false, wasm: false }, /WebAssembly switched off\. Allow it/],
  ['no network', { online: false, wasm: true }, /no network\. Try again/],
  ['a broken index', { online: true, wasm: true }, /index is missing or damaged.*built anew/],
])('a failure is described: %s', (_, given, says) => {
  expect(describeFailure(given)).toMatch(says);
});
