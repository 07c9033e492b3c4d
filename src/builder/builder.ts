import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { Refusal } from '../core/diagnostics/refusal.mjs';
import { DAMAGED } from '../machine/setup/damage.mjs';
import { ROOT } from '../machine/project.ts';

/** Most builds of one process, and most memory it may hold: it keeps a little of each build. */
const MOST_BUILDS = 50;
const MOST_BYTES = 1_500_000_000;

/** What a building process says of a build. */
export interface Outcome {
  built: boolean;
  /** The memory that the process holds. */
  bytes: number;
  /** What is damaged of what is installed, where that is why nothing was built. */
  damage?: string;
}

/** Builds the site of the folder that the environment names, as often as it is asked. */
export interface Builder {
  /** Loads what a build needs, before one is asked for. */
  load: () => void;
  /**
   * Builds the site; true when it is whole and in its place. One build at a time.
   * @throws Refusal when something that is installed is damaged
   */
  build: () => Promise<boolean>;
  stop: (signal?: NodeJS.Signals) => void;
}

/**
 * Whether another process is to make the next build. One that failed may hold half of something.
 * @param builds how many it has made
 */
export function isSpent({ built, bytes }: Outcome, builds: number): boolean {
  return !built || builds >= MOST_BUILDS || bytes >= MOST_BYTES;
}

/** A builder that keeps a process which has loaded everything: loading takes longer than building. */
export function openBuilder(start: () => ChildProcess = startProcess): Builder {
  let child: ChildProcess | undefined;
  let builds = 0;

  const replace = (): ChildProcess => {
    if (child?.connected) child.disconnect();
    builds = 0;
    child = start();
    keepOpen(child, false);
    return child;
  };

  const build = () =>
    new Promise<boolean>((resolve, reject) => {
      const asked = child?.connected ? child : replace();
      const end = (outcome: Outcome) => {
        asked.off('message', end).off('exit', fail);
        keepOpen(asked, false);
        builds += 1;
        if (isSpent(outcome, builds)) replace();
        if (outcome.damage === undefined) resolve(outcome.built);
        else reject(new Refusal(outcome.damage, DAMAGED));
      };
      const fail = () => end({ built: false, bytes: 0 });
      asked.once('message', end).once('exit', fail);
      keepOpen(asked, true);
      asked.send('build');
    });

  const load = () => {
    if (!child?.connected) replace();
  };

  return { load, build, stop: (signal) => void child?.kill(signal) };
}

/** Whether this process waits for the other: it does while that builds. */
function keepOpen(child: ChildProcess, open: boolean): void {
  for (const held of [child, child.channel]) held?.[open ? 'ref' : 'unref']();
}

function startProcess(): ChildProcess {
  return spawn(process.execPath, [join(import.meta.dirname, 'builder-process.ts')], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}
