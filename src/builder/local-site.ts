import { dirname } from 'node:path';
import { putRight } from '../machine/disk/put-right.ts';
import { localSite } from '../machine/project.ts';
import { hashSources, isCurrent, sourcesOf } from './site-mark.ts';

/**
 * Builds the author's own site of a folder, private entries included, and marks it with a hash of its sources. Prints
 * what is wrong.
 * @param site the folder to build into
 * @returns whether the site was built
 */
export async function buildLocalSite(folder: string, site: string): Promise<boolean> {
  // Hashed before the answers are read, so that a save during the build makes the site out of date.
  const sources = hashSources(sourcesOf(folder));
  // Loaded only when a site is built: loading takes longer than reading the answers.
  const { buildSite } = await import('./build-site.ts');
  return buildSite('local', site, { mark: sources ?? '' });
}

/** Finds a site of a folder to print from: one that is up to date, or else a new one. Null if it cannot be built. */
export async function findSiteToPrint(folder: string): Promise<string | null> {
  const paper = localSite(folder, 'paper');
  putRight(dirname(paper));
  const sources = sourcesOf(folder);
  const current = [localSite(folder), paper].find((site) => isCurrent(site, sources));
  return current ?? ((await buildLocalSite(folder, paper)) ? paper : null);
}
