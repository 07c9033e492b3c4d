import { lstatSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf } from '../../core/diagnostics/system-errors.mjs';
import { describeSelf, isRunning, type Owner } from './running.ts';

/** The name of a stage holds its owner. A file in it could be missing, when the process is stopped before it writes it. */
const STAGE_NAME = /^\.greenroom-stage-([0-9a-f]+)-(\d+)-(\d+)-(\w+)$/;

/** The files of a stage that say what is to be done with the others. They are removed first. */
export const JOURNAL = 'journal.json';
export const UNDO = 'undo.json';

/** Makes a stage: a hidden folder in the folder to write to, where new files are written first. Gives its path. */
export function openStage(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return mkdtempSync(join(folder, nameFor('')));
}

/** Removes a stage and what is in it. */
export function closeStage(stage: string): void {
  for (const name of [JOURNAL, UNDO]) rmSync(join(stage, name), { force: true });
  rmSync(stage, { recursive: true, force: true });
}

/** Removes a stage as far as that works. The next command removes the rest. */
export function closeAsFarAsPossible(stage: string): void {
  try {
    closeStage(stage);
  } catch {
    // The work itself is done, or has failed already.
  }
}

/** The part of a stage's name that stays when its owner changes. */
export function idOf(stage: string): string {
  return STAGE_NAME.exec(basename(stage))?.[4] ?? '';
}

/** The paths of the stages in a folder whose processes have ended. */
export function findAbandonedStages(folder: string): string[] {
  return namesIn(folder).flatMap((name) => {
    const owner = ownerOf(name);
    const stage = join(folder, name);
    const stats = owner && lstatSync(stage, { throwIfNoEntry: false });
    return stats?.isDirectory() && !isRunning(owner!, Date.now() - stats.mtimeMs) ? stage : [];
  });
}

/** Takes over a stage whose process has ended. Gives its new path, or undefined when another process was faster. */
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
  const { machine, pid, startedAt } = describeSelf();
  return `.greenroom-stage-${machine}-${pid}-${startedAt}-${id}`;
}

function ownerOf(name: string): Owner | undefined {
  const [, machine, pid, startedAt] = STAGE_NAME.exec(name) ?? [];
  return machine === undefined ? undefined : { machine, pid: Number(pid), startedAt: Number(startedAt) };
}

/** The names in a folder. None when it cannot be read: the command says so when it reads it. */
function namesIn(folder: string): string[] {
  try {
    return statSync(folder).isDirectory() ? readdirSync(folder) : [];
  } catch {
    return [];
  }
}
