import { OUT } from '../commands/table/shared.ts';
import { resolvePath } from '../machine/folders.ts';
import { DIST, typedIn } from '../machine/project.ts';
import { nameFrom } from '../machine/report.ts';

/** The folder that a site is built into, or is in: as it was typed, or the usual one. */
export function readSiteFolder({ out }: { out: string }): string {
  return out === OUT ? DIST : resolvePath(typedIn(), out);
}

/** Sets the address of the site, and whether search engines may list it: pages read it from the environment. */
export function setAddress(options: { site: string | undefined; base: string | undefined; indexing: boolean }): void {
  if (options.site !== undefined) process.env['SITE_URL'] = options.site;
  if (options.base !== undefined) process.env['BASE_PATH'] = options.base;
  if (options.indexing) process.env['ALLOW_INDEXING'] = '1';
}

/** Prints where a site was built, and how long it took. */
export function printBuilt(out: string, started: number): void {
  console.log(`Built into ${nameFrom(typedIn(), out)} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
}
