import { KINDS } from './kinds.ts';
import { SETTINGS } from './settings.ts';

/**
 * Tells which default files a folder lacks: each file of settings for itself, and the rules all together, as a folder
 * with a rule of its own has chosen its rules.
 * @param paths the files that the folder has
 */
export function whatLacks(paths: readonly string[]): (path: string) => boolean {
  const has = new Set(paths);
  const hasRules = paths.some(isRule);
  return (path) => (isRule(path) ? !hasRules : SETTINGS.includes(path) && !has.has(path));
}

function isRule(path: string): boolean {
  return path.startsWith(`${KINDS.rule.folder}/`);
}
