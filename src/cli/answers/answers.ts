import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { resolvePath } from '../../machine/folders.ts';
import { KINDS } from '../../core/library/kinds.ts';
import { type Chosen, chooseFolder } from './choose-folder.ts';
import { commandLine } from '../../commands/command-line.ts';
import { describeBadFolder } from './describe-bad-folder.ts';
import { putRight } from '../../machine/disk/put-right.ts';
import { writeAll } from '../../machine/disk/write-all.ts';
import { EXAMPLE, RENDERED, stateFolder, typedIn } from '../../machine/project.ts';
import { Refusal } from '../../core/diagnostics/refusal.mjs';
import { nameFolder } from '../../machine/report.ts';

/** The file that keeps which folder was named last. */
const MEMORY = 'last-folder';

/** The options that choose a folder of answers. */
interface FolderOptions {
  content: string | undefined;
  example: boolean;
}

/** Chooses the folder of answers, and says nothing of it. Throws a Refusal when two are named. */
export function findAnswers(options: FolderOptions, ...named: (string | undefined)[]): Chosen {
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
 * Chooses the folder of answers that a command reads, says which it is, and remembers it when it was named. Standard
 * output stays free for what the command prints.
 * @throws Refusal when two are named, or there are no answers
 */
export function openAnswers(options: FolderOptions, ...named: (string | undefined)[]): string {
  const chosen = findAnswers(options, ...named);
  console.error(describeChosen(chosen));
  putRight(chosen.folder);
  putRight(RENDERED);
  const bad = describeBadFolder(nameFolder(chosen.folder), lookInto(chosen.folder));
  if (bad !== null) throw new Refusal(bad);
  useFolder(chosen);
  return chosen.folder;
}

/**
 * Makes a folder the one that this command works on: pages and builds read it from the variable. Remembers a folder
 * that was named, unless it is the example.
 */
export function useFolder({ folder, by }: Chosen): void {
  process.env['GREENROOM_CONTENT'] = folder;
  if (by === 'name' && folder !== EXAMPLE && isFolder(folder)) rememberFolder(folder);
}

/** Whether there is a folder of a name, as it was typed. */
export function isTypedFolder(name: string): boolean {
  return isFolder(resolvePath(typedIn(), name));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** What is at a place: the names in a folder, or something else. A folder that may not be read counts as one with answers: reading it says what is wrong. */
function lookInto(path: string): string[] | 'nothing' | 'a file' {
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

function describeChosen({ folder, by }: Chosen): string {
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
    // The command works without it: the folder has to be named again next time.
  }
}
