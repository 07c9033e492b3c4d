import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isNewEnough, nodeProgram } from '../../../../src/machine/setup/node-version.mjs';

test.each([
  ['v20.20.2', false],
  ['v22.17.1', false],
  ['v22.18.0', true],
  ['v23.5.0', false],
  ['v23.6.0\n', true],
  ['v24.0.0', true],
  ['v100.1.0', true],
  ['', false],
])('whether %j is new enough: %s', (version, enough) => {
  expect(isNewEnough(version)).toBe(enough);
});

test('every package that brings Node is found on the machine that it is for', () => {
  const { packages } = JSON.parse(
    readFileSync(new URL('../../../../src/machine/setup/node/package-lock.json', import.meta.url), 'utf8'),
  ) as { packages: Record<string, { os?: string; cpu?: string; bin?: { node: string } }> };
  const brought = Object.entries(packages).filter(([path]) => path);
  expect(brought).not.toEqual([]);
  for (const [path, { os = '', cpu = '', bin }] of brought)
    expect(`node_modules/${nodeProgram(os, cpu)}`).toBe(`${path}/${bin?.node ?? ''}`);
});
