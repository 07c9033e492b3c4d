import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { testEnvironment } from '../src/cli/run/test-environment.ts';

/** The project's own folder. */
export const ROOT = join(import.meta.dirname, '..');

/** The library that is made for the tests to read. */
export const LIBRARY = join(ROOT, 'tests/fixtures/library');

/** Where the tests build sites, and keep what commands remember. */
export const BUILT = join(ROOT, '.greenroom/tests');

/** What a command is given besides its arguments. */
interface Given {
  /** Variables of its environment; it reads the tests' library unless they say otherwise. */
  env?: Record<string, string>;
  /** What it reads from standard input. */
  input?: string;
}

/** A command of ours that runs, and all it has printed so far. */
export interface Running {
  child: ChildProcess;
  /** All it has said, on both streams. */
  said: () => string;
  /** What it has printed on standard output. */
  printed: () => string;
  /** Its exit code, once it has ended. */
  exit: Promise<number | null>;
}

/** What a command did. */
export interface Ran {
  code: number | null;
  /** All it has said, on both streams. */
  said: string;
  /** What it has printed on standard output. */
  printed: string;
}

/** Starts a command of ours, in a process of its own. */
export function startCommand(name: string, args: readonly string[] = [], { env = {}, input }: Given = {}): Running {
  const child = spawn(process.execPath, [join(ROOT, 'src/cli/main.ts'), name, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...testEnvironment(join(BUILT, 'state')), GREENROOM_CONTENT: LIBRARY, ...env },
  });
  let said = '';
  let printed = '';
  child.stdout.on('data', (text: Buffer) => {
    said += text.toString();
    printed += text.toString();
  });
  child.stderr.on('data', (text: Buffer) => void (said += text.toString()));
  child.stdin.end(input);
  // What it says last may come after it has ended.
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, said: () => said, printed: () => printed, exit };
}

/** Runs a command of ours to its end. */
export async function runCommand(name: string, args: readonly string[] = [], given: Given = {}): Promise<Ran> {
  const { exit, said, printed } = startCommand(name, args, given);
  const code = await exit;
  return { code, said: said(), printed: printed() };
}
