import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { codeOf } from '../../core/diagnostics/system-errors.mjs';

/** A process, as it can be told from every other: its number is given to another once it has ended. */
export interface Owner {
  /** A short name of its machine. */
  machine: string;
  pid: number;
  /** When it began, as the system counts; 0 where the system does not say. */
  begun: number;
}

/** Milliseconds after which a process that cannot be told from another is taken for ended, on this machine and elsewhere. */
const SILENT_HERE = 60 * 60 * 1000;
const SILENT_ELSEWHERE = 24 * SILENT_HERE;

const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** This process. */
export function describeSelf(): Owner {
  return { machine: MACHINE, pid: process.pid, begun: beginningOf(process.pid) };
}

/**
 * Whether a process still runs.
 * @param silent the milliseconds since it gave a sign of life
 * @param ways how a system is asked, for the tests
 */
export function isRunning(
  { machine, pid, begun }: Owner,
  silent: number,
  ways: { isAlive: (pid: number) => boolean; beginningOf: (pid: number) => number } = { isAlive, beginningOf },
): boolean {
  if (machine !== MACHINE) return silent < SILENT_ELSEWHERE;
  if (!ways.isAlive(pid)) return false;
  const now = ways.beginningOf(pid);
  return begun && now ? now === begun : silent < SILENT_HERE;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // One that may not be asked is there.
    return codeOf(error) === 'EPERM';
  }
}

/** When a process began. Only Linux says it in a file. */
function beginningOf(pid: number): number {
  try {
    // The name of the program comes first, in brackets, and may hold anything.
    const [, after = ''] = /^.*\)\s+(.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return Number(after.split(' ')[19]) || 0;
  } catch {
    return 0;
  }
}
