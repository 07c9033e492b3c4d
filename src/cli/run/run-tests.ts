import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testsOwn } from './tests-own.ts';
import { runTool } from './tools.ts';

/** Runs a tool that tests, in an environment of its own. Gives the exit code. */
export function runTests(line: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  const state = mkdtempSync(join(tmpdir(), 'greenroom-tests-'));
  try {
    return runTool(line, args, { ...testsOwn(state), ...env }) ? 0 : 1;
  } finally {
    rmSync(state, { recursive: true, force: true });
  }
}
