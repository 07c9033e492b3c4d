import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { Refusal } from '../core/diagnostics/refusal.mjs';
import { DAMAGED } from '../machine/setup/damage.mjs';
import { ROOT } from '../machine/project.ts';

/** Most builds of one process, because it keeps some memory of each. */
const MOST_BUILDS = 50;

/** Most memory that a process may hold, in bytes. */
const MOST_BYTES = 1_500_000_000;

/** What a building process reports of one build. */
export interface BuildOutcome {
  /** Whether the site was built. */
  built: boolean;
  /** The memory that the process holds, in bytes. */
  bytes: number;
  /** What is wrong with an installed package, if that is why nothing was built. */
  damage?: string;
}

/** Builds the site of the folder that the environment names, as often as it is asked. */
export interface Builder {
  /** Starts to load what a build needs. */
  load: () => void;
  /**
   * Builds the site. One build at a time.
   * @returns whether the site was built
   * @throws Refusal when an installed package is damaged
   */
  build: () => Promise<boolean>;
  /** Ends the process that builds. */
  stop: (signal?: NodeJS.Signals) => void;
}

/**
 * Whether the next build needs a new process: this one has failed, has made many builds, or holds much memory.
 * @param builds how many builds the process has made
 */
export function isSpent({ built, bytes }: BuildOutcome, builds: number): boolean {
  return !built || builds >= MOST_BUILDS || bytes >= MOST_BYTES;
}

/** Makes a builder that keeps one process with everything loaded, because loading takes longer than building. */
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
      const worker = child?.connected ? child : replace();
      const end = (outcome: BuildOutcome) => {
        worker.off('message', end).off('exit', fail);
        keepOpen(worker, false);
        builds += 1;
        if (isSpent(outcome, builds)) replace();
        if (outcome.damage === undefined) resolve(outcome.built);
        else reject(new Refusal(outcome.damage, DAMAGED));
      };
      const fail = () => end({ built: false, bytes: 0 });
      worker.once('message', end).once('exit', fail);
      keepOpen(worker, true);
      worker.send('build');
    });

  const load = () => {
    if (!child?.connected) replace();
  };

  return { load, build, stop: (signal) => void child?.kill(signal) };
}

/** Sets whether this process stays open for another: it does while the other builds. */
function keepOpen(child: ChildProcess, open: boolean): void {
  for (const held of [child, child.channel]) held?.[open ? 'ref' : 'unref']();
}

function startProcess(): ChildProcess {
  return spawn(process.execPath, [join(import.meta.dirname, 'builder-process.ts')], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}
