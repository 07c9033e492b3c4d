import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testEnvironment } from './test-environment.ts';
import { runTool } from './tools.ts';

/** Runs a test runner in the environment of tests. Gives the exit code. */
export function runTests(line: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  const state = mkdtempSync(join(tmpdir(), 'greenroom-tests-'));
  try {
    return runTool(line, args, { ...testEnvironment(state), ...env }) ? 0 : 1;
  } finally {
    rmSync(state, { recursive: true, force: true });
  }
}
