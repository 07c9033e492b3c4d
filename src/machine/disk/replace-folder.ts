import { cpSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from './durable.ts';
import { closeAsFarAsPossible, openStage } from './stage.ts';

/** Where a stage keeps a folder, by the folder's own name: while it is copied, when it is whole, and the one before it. */
const COMING = 'coming';
const NEW = 'new';
const OLD = 'old';

/**
 * Puts a folder in the place of another, which is there until the new one is. Between two moves there is neither, for a
 * moment: `putRight` finishes what a command leaves that is stopped there.
 * @param whole the new folder, which may be on another disk; it is moved
 * @throws what the system says, with the folder before in its place
 */
export function replaceFolder(whole: string, target: string): void {
  const name = basename(target);
  const stage = openStage(dirname(target));
  try {
    for (const each of [COMING, NEW, OLD]) mkdirSync(join(stage, each));
    bringIn(whole, stage, name);
    if (existsSync(target)) renameSync(target, join(stage, OLD, name));
    try {
      renameSync(join(stage, NEW, name), target);
    } catch (error) {
      if (existsSync(join(stage, OLD, name))) renameSync(join(stage, OLD, name), target);
      throw error;
    }
    syncFolder(dirname(target));
  } catch (error) {
    // What could not be put back stays where it is found again.
    if (!existsSync(join(stage, OLD, name))) closeAsFarAsPossible(stage);
    throw error;
  }
  closeAsFarAsPossible(stage);
}

/**
 * Finishes what was left of replacing folders: puts each in its place whose place is empty.
 * @returns the names of those
 */
export function finishFolders(place: string, stage: string): string[] {
  return [NEW, OLD].flatMap((each) => {
    const kept = join(stage, each);
    const names = existsSync(kept) ? readdirSync(kept) : [];
    return names.filter((name) => {
      if (existsSync(join(place, name))) return false;
      renameSync(join(kept, name), join(place, name));
      return true;
    });
  });
}

/** Moves a folder into a stage, or copies it from another disk: it counts as whole only then. */
function bringIn(whole: string, stage: string, name: string): void {
  const target = join(stage, NEW, name);
  try {
    renameSync(whole, target);
  } catch {
    cpSync(whole, join(stage, COMING, name), { recursive: true });
    renameSync(join(stage, COMING, name), target);
  }
}
