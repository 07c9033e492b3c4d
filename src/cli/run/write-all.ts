import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A file to write, by its path below a folder. */
export interface Written {
  path: string;
  text: string;
  /** Whether a file that is there may be replaced. */
  mayReplace?: boolean;
}

/**
 * Writes files below a folder, all of them or none: each is written beside its place first, where a full disk shows,
 * and moved there when all are whole.
 * @throws what the system says, with everything as it was before
 */
export function writeAll(folder: string, files: readonly Written[]): void {
  const made = makeFolders(folder, files);
  let stage = '';
  const undo: (() => void)[] = [];
  try {
    stage = mkdtempSync(join(folder, '.greenroom-'));
    files.forEach(({ text }, index) => {
      writeFileSync(join(stage, String(index)), text);
    });
    files.forEach(({ path, mayReplace = false }, index) => {
      const target = join(folder, path);
      const before = join(stage, `${index}.before`);
      const there = lstatSync(target, { throwIfNoEntry: false });
      if (there) {
        if (!mayReplace || !there.isFile())
          throw new Error(`Expected a free place at ${target}, found something there. Move it, or rename it`);
        move(target, before);
        undo.push(() => {
          move(before, target);
        });
      }
      move(join(stage, String(index)), target);
      undo.push(() => {
        rmSync(target, { force: true });
      });
    });
  } catch (error) {
    for (const step of undo.reverse()) step();
    if (stage) rmSync(stage, { recursive: true, force: true });
    for (const each of made.reverse()) if (existsSync(each) && !readdirSync(each).length) rmdirSync(each);
    throw error;
  }
  rmSync(stage, { recursive: true, force: true });
}

/** Moves a file, onto another disk too: a folder below may be a link to one. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyFileSync(from, to);
    rmSync(from);
  }
}

/** Makes the folders that files need; those that were not there before, outermost first. */
function makeFolders(folder: string, files: readonly Written[]): string[] {
  const made: string[] = [];
  const make = (path: string) => {
    if (existsSync(path)) return;
    make(dirname(path));
    mkdirSync(path);
    made.push(path);
  };
  try {
    for (const path of new Set([folder, ...files.map(({ path: each }) => dirname(join(folder, each)))])) make(path);
  } catch (error) {
    for (const each of made.reverse()) rmdirSync(each);
    throw error;
  }
  return made;
}
