import { resolvePath } from '../../machine/folders.ts';
import { Refusal } from '../../core/diagnostics/refusal.mjs';

/** A folder of answers, and how it was chosen. */
export interface ChosenFolder {
  /** Its absolute path. */
  folder: string;
  /** How it was chosen: by a name that was typed, by GREENROOM_CONTENT, as the folder named last, or as the example. */
  by: 'name' | 'variable' | 'memory' | 'example';
}

/** What the folder of answers is chosen from, in order of precedence. */
export interface FolderChoices {
  /** The names that were typed, as an argument and after an option. */
  named: readonly (string | undefined)[];
  /** Whether the example was asked for. */
  example: boolean;
  /** The value of GREENROOM_CONTENT. */
  variable: string | undefined;
  /** The folder that was named last. */
  remembered: string | undefined;
  /** The folder that the command was typed in. */
  from: string;
  /** The folder of the example. */
  exampleFolder: string;
}

/**
 * Chooses the folder of answers: the one that is named, else the variable's, else the one named last, else the example.
 * @throws Refusal when two are named
 */
export function chooseFolder({
  named,
  example,
  variable,
  remembered,
  from,
  exampleFolder,
}: FolderChoices): ChosenFolder {
  const names = [...new Set(named.flatMap((name) => (name?.trim() ? resolvePath(from, name.trim()) : [])))];
  if (names.length + Number(example) > 1)
    throw new Refusal(
      `Expected one folder of answers, found ${[...names, ...(example ? ['--example'] : [])].join(' and ')}. Name one.`,
      2,
    );
  if (names[0] !== undefined) return { folder: names[0], by: 'name' };
  if (example) return { folder: exampleFolder, by: 'example' };
  if (variable?.trim()) return { folder: resolvePath(from, variable.trim()), by: 'variable' };
  if (remembered !== undefined) return { folder: remembered, by: 'memory' };
  return { folder: exampleFolder, by: 'example' };
}
