import { OUT } from '../commands/table/shared.ts';
import { resolvePath } from '../machine/folders.ts';
import { DIST, typedIn } from '../machine/project.ts';
import { nameFrom } from '../machine/report.ts';

/** The folder of a built site: the one that was typed, or the usual one. */
export function readSiteFolder({ out }: { out: string }): string {
  return out === OUT ? DIST : resolvePath(typedIn(), out);
}

/** Writes the address of the site, and whether search engines may list it, to the environment, where pages read it. */
export function setAddress(options: { site: string | undefined; base: string | undefined; indexing: boolean }): void {
  if (options.site !== undefined) process.env['SITE_URL'] = options.site;
  if (options.base !== undefined) process.env['BASE_PATH'] = options.base;
  if (options.indexing) process.env['ALLOW_INDEXING'] = '1';
}

/**
 * Prints where a site was built, and how long it took.
 * @param started when the build began, by `performance.now()`
 */
export function printBuilt(out: string, started: number): void {
  console.log(`Built into ${nameFrom(typedIn(), out)} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}
