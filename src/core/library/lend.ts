import { type Kind, KINDS } from './kinds.ts';
import { SETTINGS } from './settings.ts';
import { addressOf } from './slugs.ts';

/**
 * Makes a test of whether Greenroom lends a default file to a folder. It lends each file of settings that the folder
 * lacks. It lends all rules or none: a folder with a rule of its own has chosen its rules.
 * @param paths the paths of the folder's files
 */
export function isLentTo(paths: readonly string[]): (path: string) => boolean {
  const has = new Set(paths);
  const kinds = new Set(paths.map(kindOf));
  return (path) => {
    const kind = kindOf(path);
    return kind ? KINDS[kind].lent && !kinds.has(kind) : SETTINGS.includes(path) && !has.has(path);
  };
}

function kindOf(path: string): Kind | undefined {
  return addressOf(path)?.kind;
}
