import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../machine/project.ts';
import { isReallyWithin, realPath } from '../machine/disk/real-path.ts';
import { MARK_FILE } from './site-mark.ts';

/**
 * Says why a build may not replace a folder. Null if it may: the folder is an earlier site, empty, or not there.
 * @param kept folders that must stay
 */
export function describeBadTarget(target: string, kept: readonly string[]): string | null {
  if (kept.some((folder) => isReallyWithin(target, folder))) {
    return `Expected a folder for the site alone, found ${target}, which holds other things. Name another with --out.`;
  }
  if (existsSync(target) && !statSync(target).isDirectory())
    return `Expected a folder at ${target}, found a file. Name another with --out.`;
  const isOurs = target === realPath(DIST) || !existsSync(target) || existsSync(join(target, MARK_FILE));
  return isOurs || readdirSync(target).length === 0
    ? null
    : `Expected an empty folder or an earlier site, found other files in ${target}. Name another with --out.`;
}
