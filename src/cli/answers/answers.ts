import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { resolvePath } from '../../machine/folders.ts';
import { KINDS } from '../../core/library/kinds.ts';
import { type ChosenFolder, chooseFolder } from './choose-folder.ts';
import { commandLine } from '../../commands/command-line.ts';
import { describeBadFolder } from './describe-bad-folder.ts';
import { putRight } from '../../machine/disk/put-right.ts';
import { writeAll } from '../../machine/disk/write-all.ts';
import { EXAMPLE, RENDERED, stateFolder, typedIn } from '../../machine/project.ts';
import { Refusal } from '../../core/diagnostics/refusal.mjs';
import { nameFolder } from '../../machine/report.ts';

/** The name of the file that keeps the folder named last. */
const MEMORY = 'last-folder';

/** The options that choose a folder of answers. */
interface FolderOptions {
  content: string | undefined;
  example: boolean;
}

/** Chooses the folder of answers, and prints nothing. Throws a Refusal when two are named. */
export function findAnswers(options: FolderOptions, ...named: (string | undefined)[]): ChosenFolder {
  return chooseFolder({
    named: [...named, options.content],
    example: options.example,
    variable: process.env['GREENROOM_CONTENT'],
    remembered: recallFolder(),
    from: typedIn(),
    exampleFolder: EXAMPLE,
  });
}

/**
 * Chooses the folder of answers that a command reads, prints which it is, and remembers it when it was named. Prints on
 * standard error, so that standard output holds only what the command makes.
 * @throws Refusal when two are named, or there are no answers
 */
export function openAnswers(options: FolderOptions, ...named: (string | undefined)[]): string {
  const chosen = findAnswers(options, ...named);
  console.error(describeChosen(chosen));
  putRight(chosen.folder);
  putRight(RENDERED);
  const bad = describeBadFolder(nameFolder(chosen.folder), listNames(chosen.folder));
  if (bad !== null) throw new Refusal(bad);
  useFolder(chosen);
  return chosen.folder;
}

/**
 * Sets GREENROOM_CONTENT to a folder, which pages and builds read. Remembers the folder when it was named, unless it is
 * the example.
 */
export function useFolder({ folder, by }: ChosenFolder): void {
  process.env['GREENROOM_CONTENT'] = folder;
  if (by === 'name' && folder !== EXAMPLE && isFolder(folder)) rememberFolder(folder);
}

/** Whether a name, as it was typed, is that of a folder. */
export function isTypedFolder(name: string): boolean {
  return isFolder(resolvePath(typedIn(), name));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * What is at a path: the names in a folder, or something else. A folder that may not be read counts as one with answers,
 * and reading it later says what is wrong.
 */
function listNames(path: string): string[] | 'nothing' | 'a file' {
  try {
    return isFolder(path)
      ? readdirSync(path).filter((name) => !name.startsWith('.'))
      : existsSync(path)
        ? 'a file'
        : 'nothing';
  } catch {
    return [KINDS.question.folder];
  }
}

function describeChosen({ folder, by }: ChosenFolder): string {
  if (by === 'example')
    return `Reading the example that comes with Greenroom. To read your own answers: ${commandLine('start', ['~/answers'])}`;
  const why = { name: '', variable: ', which GREENROOM_CONTENT names', memory: ', the folder you named last' }[by];
  return `Reading ${nameFolder(folder)}${why}.`;
}

function recallFolder(): string | undefined {
  try {
    return readFileSync(join(stateFolder(), MEMORY), 'utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}

function rememberFolder(folder: string): void {
  try {
    putRight(stateFolder());
    if (recallFolder() === folder) return;
    writeAll(stateFolder(), [{ path: MEMORY, text: `${folder}\n`, mayReplace: true }]);
  } catch {
    // The command works all the same. The folder has to be named again next time.
  }
}
