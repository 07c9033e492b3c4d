import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

/** The functions that change nothing. Every other function counts as a step. */
const LOOKS =
  /^(?:exists|stat|lstat|fstat|statfs|readFile|readdir|read|readv|readlink|realpath|access|opendir|close|glob|open)Sync$/;

/** The functions that take room on a disk. */
const TAKES_ROOM = /^(?:writeFile|appendFile|write|writev|mkdir|mkdtemp|copyFile|link|symlink)Sync$/;

/** How a disk fails from a step on: as if the process were killed, or as if the disk were full. */
export type Fault = 'killed' | 'full';

type Step = (...args: never[]) => unknown;

/**
 * Does some work on a disk that fails from one step on. Removing or copying a folder takes as many steps as it has files,
 * and the step that fails may be half done.
 * @param at the number of the step, from 1
 * @returns whether the work reached that step
 */
export async function withFault(fault: Fault, at: number, work: () => unknown): Promise<boolean> {
  const own = fs as unknown as Record<string, Step>;
  const before = new Map<string, Step>();
  let step = 0;
  const take = (name: string, half?: () => void): void => {
    if (fault === 'full' && !TAKES_ROOM.test(name)) return;
    step += 1;
    if (step < at) return;
    if (step === at) half?.();
    throw fault === 'full'
      ? Object.assign(new Error(`ENOSPC: no space left on device, ${name}`), { code: 'ENOSPC' })
      : new Error(`killed at ${name}`);
  };
  const replace = (name: string, by: Step) => {
    if (!before.has(name)) before.set(name, own[name]!);
    own[name] = by;
  };
  for (const name of Object.keys(own).filter((each) => each.endsWith('Sync') && !LOOKS.test(each))) {
    const real = own[name]!;
    replace(name, (...args) => {
      take(name);
      return real(...args);
    });
  }
  const write = before.get('writeFileSync')!;
  replace('writeFileSync', (file: string, data: string | Uint8Array, ...rest: never[]) => {
    take('writeFileSync', () => write(...([file, data.slice(0, data.length / 2), ...rest] as never[])));
    return write(...([file, data, ...rest] as never[]));
  });
  replace('rmSync', (path: string, options: fs.RmOptions = {}) => {
    const found = fs.lstatSync(path, { throwIfNoEntry: false });
    if (!found && options.force) return;
    if (!found?.isDirectory()) {
      fs.unlinkSync(path);
      return;
    }
    for (const name of fs.readdirSync(path)) fs.rmSync(join(path, name), options);
    fs.rmdirSync(path);
  });
  replace('cpSync', (from: string, to: string, options: fs.CopySyncOptions) => {
    if (!fs.statSync(from).isDirectory()) {
      fs.copyFileSync(from, to);
      return;
    }
    fs.mkdirSync(to);
    for (const name of fs.readdirSync(from)) fs.cpSync(join(from, name), join(to, name), options);
  });
  syncBuiltinESMExports();
  try {
    await work();
  } catch {
    // What failed is seen on the disk.
  } finally {
    for (const [name, real] of before) own[name] = real;
    syncBuiltinESMExports();
  }
  return step >= at;
}

/** Renames every stage below a folder, as if its process had ended. Gives the number of stages. */
export function endOwners(folder: string): number {
  const stages = listAll(folder).filter((path) => /\.greenroom-stage-[^/\\]+$/.test(path));
  for (const path of stages.toReversed())
    fs.renameSync(join(folder, path), join(folder, path.replace(`-${process.pid}-`, '-999999999-')));
  return stages.length;
}

/** Lists every path below a folder, with forward slashes. */
export function listAll(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
}

/** Every file below a folder and its text, to compare two folders. */
export function readAll(folder: string): Record<string, string> {
  return Object.fromEntries(
    listAll(folder)
      .filter((path) => fs.statSync(join(folder, path)).isFile())
      .map((path) => [path, fs.readFileSync(join(folder, path), 'utf8')]),
  );
}
