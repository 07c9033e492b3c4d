import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../project.ts';
import { isWithin } from '../../library/folders.ts';
import { MARK } from './site-mark.ts';

/** A build replaces its target: that must be a site of ours, or nothing yet. */
export function describeBadTarget(target: string, kept: readonly string[]): string | null {
  if (kept.some((folder) => isWithin(target, folder))) {
    return `Expected a folder for the site alone, found ${target}, which holds other things. Name another with --out.`;
  }
  const isOurs = target === DIST || !existsSync(target) || existsSync(join(target, MARK));
  return isOurs || readdirSync(target).length === 0
    ? null
    : `Expected an empty folder or an earlier site, found other files in ${target}. Name another with --out.`;
}
