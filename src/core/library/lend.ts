import { type Kind, KINDS } from './kinds.ts';
import { SETTINGS } from './settings.ts';
import { addressOf } from './slugs.ts';

/**
 * Tells which default files a folder lacks: each file of settings for itself, and the entries of a kind that is lent all
 * together, as a folder with a rule of its own has chosen its rules.
 * @param paths the files that the folder has
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
