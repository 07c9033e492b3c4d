import { dirname } from 'node:path';
import { putRight } from '../machine/disk/put-right.ts';
import { localSite } from '../machine/project.ts';
import { hashSources, isCurrent, sourcesOf } from './site-mark.ts';

/**
 * Builds the author's own site of a folder, private entries included, and marks it with what it was made of.
 * Prints what is wrong; false when nothing was built.
 * @param site where to build
 */
export async function buildLocalSite(folder: string, site: string): Promise<boolean> {
  // Taken before the answers are read: what is saved meanwhile makes another hash.
  const sources = hashSources(sourcesOf(folder));
  // What builds is loaded only where something is built: it takes longer than reading the answers.
  const { buildSite } = await import('./build-site.ts');
  return buildSite('local', site, { mark: sources ?? '' });
}

/** A site of a folder to print from: one that is there and made of what is there now, else one that it builds. Null when it cannot. */
export async function findSiteToPrint(folder: string): Promise<string | null> {
  const paper = localSite(folder, 'paper');
  putRight(dirname(paper));
  const sources = sourcesOf(folder);
  const current = [localSite(folder), paper].find((site) => isCurrent(site, sources));
  return current ?? ((await buildLocalSite(folder, paper)) ? paper : null);
}
