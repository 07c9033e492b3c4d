import { cpSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from './durable.ts';
import { closeAsFarAsPossible, openStage } from './stage.ts';

/** Folders of a stage: for a copy that is not whole yet, for the new folder, and for the one that it replaces. */
const PARTIAL = 'partial';
const NEW = 'new';
const OLD = 'old';

/**
 * Replaces a folder by another. Neither is at the path for a moment between two moves: when a command is stopped there,
 * `putRight` finishes its work.
 * @param source the new folder, which is moved; it may be on another disk
 * @throws the system's error, with the old folder back at its path
 */
export function replaceFolder(source: string, target: string): void {
  const name = basename(target);
  const stage = openStage(dirname(target));
  try {
    for (const part of [PARTIAL, NEW, OLD]) mkdirSync(join(stage, part));
    bringIn(source, stage, name);
    if (existsSync(target)) renameSync(target, join(stage, OLD, name));
    try {
      renameSync(join(stage, NEW, name), target);
    } catch (error) {
      if (existsSync(join(stage, OLD, name))) renameSync(join(stage, OLD, name), target);
      throw error;
    }
    syncFolder(dirname(target));
  } catch (error) {
    // A folder that could not be put back stays in the stage, where `putRight` finds it.
    if (!existsSync(join(stage, OLD, name))) closeAsFarAsPossible(stage);
    throw error;
  }
  closeAsFarAsPossible(stage);
}

/**
 * Finishes a stage that replaces folders: moves each folder to its path when nothing is there.
 * @returns the names of the folders that it moved
 */
export function finishFolders(target: string, stage: string): string[] {
  return [NEW, OLD].flatMap((part) => {
    const kept = join(stage, part);
    const names = existsSync(kept) ? readdirSync(kept) : [];
    return names.filter((name) => {
      if (existsSync(join(target, name))) return false;
      renameSync(join(kept, name), join(target, name));
      return true;
    });
  });
}

/** Moves a folder into a stage. Copies it from another disk to `PARTIAL` first, so that what is in `NEW` is whole. */
function bringIn(source: string, stage: string, name: string): void {
  const target = join(stage, NEW, name);
  try {
    renameSync(source, target);
  } catch {
    cpSync(source, join(stage, PARTIAL, name), { recursive: true });
    renameSync(join(stage, PARTIAL, name), target);
  }
}
