import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { codeOf } from '../../core/diagnostics/system-errors.mjs';

/** A process. Its number alone does not identify it: the system gives the number of an ended process to another. */
export interface Owner {
  /** The first 8 digits of a hash of its machine's name. */
  machine: string;
  pid: number;
  /** When it started, in ticks of the system since the machine started; 0 where the system does not say. */
  startedAt: number;
}

/** How long a process may give no sign before it counts as ended, in milliseconds: on this machine, and on another. */
const MOST_SILENCE_HERE = 60 * 60 * 1000;
const MOST_SILENCE_ELSEWHERE = 24 * MOST_SILENCE_HERE;

const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** Describes this process. */
export function describeSelf(): Owner {
  return { machine: MACHINE, pid: process.pid, startedAt: startOf(process.pid) };
}

/**
 * Whether a process still runs.
 * @param silence milliseconds since it last gave a sign of life
 * @param system how to ask the system; the tests hand in their own
 */
export function isRunning(
  { machine, pid, startedAt }: Owner,
  silence: number,
  system: { isAlive: (pid: number) => boolean; startOf: (pid: number) => number } = { isAlive, startOf },
): boolean {
  if (machine !== MACHINE) return silence < MOST_SILENCE_ELSEWHERE;
  if (!system.isAlive(pid)) return false;
  const start = system.startOf(pid);
  return startedAt && start ? start === startedAt : silence < MOST_SILENCE_HERE;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process that this one may not signal is alive.
    return codeOf(error) === 'EPERM';
  }
}

/** When a process started. Only Linux says it in a file. */
function startOf(pid: number): number {
  try {
    // The name of the program comes first, in brackets, and may hold spaces and brackets itself.
    const [, after = ''] = /^.*\)\s+(.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return Number(after.split(' ')[19]) || 0;
  } catch {
    return 0;
  }
}
