import { lstatSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf } from '../../core/diagnostics/system-errors.mjs';
import { describeSelf, isRunning, type Owner } from './running.ts';

/** The name of a stage says whose it is: a process that is stopped leaves no time between making and signing it. */
const NAME = /^\.greenroom-stage-([0-9a-f]+)-(\d+)-(\d+)-(\w+)$/;

/** The files of a stage that say what is to be done with the others. They go first. */
export const JOURNAL = 'journal.json';
export const UNDO = 'undo.json';

/** Makes a hidden folder beside what is to be written, where everything is made ready. Gives its path. */
export function openStage(place: string): string {
  mkdirSync(place, { recursive: true });
  return mkdtempSync(join(place, nameFor('')));
}

/** Removes a stage; what is in it is needed no more. */
export function closeStage(stage: string): void {
  for (const name of [JOURNAL, UNDO]) rmSync(join(stage, name), { force: true });
  rmSync(stage, { recursive: true, force: true });
}

/** Removes a stage when the work is done, or has failed already. The next command removes what cannot be removed now. */
export function closeAsFarAsPossible(stage: string): void {
  try {
    closeStage(stage);
  } catch {
    // Whether the work is done does not depend on it.
  }
}

/** What tells a stage from others, whoever owns it. */
export function idOf(stage: string): string {
  return NAME.exec(basename(stage))?.[4] ?? '';
}

/** The stages in a folder that processes left which run no more. */
export function findLeft(place: string): string[] {
  return namesIn(place).flatMap((name) => {
    const owner = ownerOf(name);
    const stage = join(place, name);
    const found = owner && lstatSync(stage, { throwIfNoEntry: false });
    return found?.isDirectory() && !isRunning(owner!, Date.now() - found.mtimeMs) ? stage : [];
  });
}

/** Takes over a stage that was left. Gives its new path; undefined when another process was first. */
export function claimStage(stage: string): string | undefined {
  const own = join(dirname(stage), nameFor(idOf(stage)));
  try {
    renameSync(stage, own);
    return own;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function nameFor(id: string): string {
  const { machine, pid, begun } = describeSelf();
  return `.greenroom-stage-${machine}-${pid}-${begun}-${id}`;
}

function ownerOf(name: string): Owner | undefined {
  const [, machine, pid, begun] = NAME.exec(name) ?? [];
  return machine === undefined ? undefined : { machine, pid: Number(pid), begun: Number(begun) };
}

/** The names in a folder. None when it cannot be read: whoever needs it says so. */
function namesIn(place: string): string[] {
  try {
    return statSync(place).isDirectory() ? readdirSync(place) : [];
  } catch {
    return [];
  }
}
