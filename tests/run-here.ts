import { vi } from 'vitest';
import { runCommand } from '../src/cli/run-command.ts';
import { testEnvironment } from '../src/cli/run/test-environment.ts';

/** What a command did that ran in this process. */
export interface RanHere {
  /** Its exit code. */
  code: number;
  /** What it has printed on standard output. */
  printed: string;
  /** What it has said on standard error. */
  warned: string;
}

/**
 * Runs a command of ours in this process, in a small part of the time that one of its own takes. What only a process
 * shows, as its exit code, is for `run-command.ts`.
 * @param from the folder that it is typed in; what it remembers is kept there, too
 * @param env variables of its environment
 */
export async function runHere(
  from: string,
  name: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<RanHere> {
  const lines: Record<'log' | 'error', string[]> = { log: [], error: [] };
  const spies = (['log', 'error'] as const).map((stream) =>
    vi.spyOn(console, stream).mockImplementation((line: string) => void lines[stream].push(`${line}\n`)),
  );
  const before = { ...process.env };
  // Nobody's editor is to open.
  const own = { ...testEnvironment(`${from}/.state`), VISUAL: undefined, EDITOR: undefined, INIT_CWD: from, ...env };
  setVariables(own);
  try {
    const code = await runCommand(name, args);
    return { code, printed: lines.log.join(''), warned: lines.error.join('') };
  } finally {
    for (const spy of spies) spy.mockRestore();
    setVariables({ ...Object.fromEntries(Object.keys(process.env).map((each) => [each, undefined])), ...before });
  }
}

function setVariables(values: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(values))
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
}
