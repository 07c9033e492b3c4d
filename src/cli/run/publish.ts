import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Request } from '../../commands/command.ts';
import { commandLine } from '../../commands/command-line.ts';
import { Refusal } from '../../core/diagnostics/refusal.mjs';
import type { publish } from '../../commands/table/publish.ts';
import { EDITIONS, selectEdition } from '../../core/library/edition.ts';
import { readContent } from '../../machine/read-content.ts';
import { openAnswers } from '../answers/answers.ts';
import { contentFolders, typedIn } from '../../machine/project.ts';
import { LEAKS_FOUND, reportSearch, searchSite } from '../../builder/check-site.ts';
import { printBuilt, readSiteFolder, setAddress } from '../../builder/site-options.ts';
import { nameFolder, nameFrom, reportReading } from '../../machine/report.ts';
import { refuseInside } from './refuse-inside.ts';

/** Builds the site to publish and searches it for what is private. With `--check`, searches the site built last. */
export async function run({ args, options }: Request<typeof publish>): Promise<number> {
  const out = readSiteFolder(options);
  const folder = openAnswers(options, args[0]);
  setAddress(options);
  if (options.check) return check(out, folder);
  refuseInside(folder, out, 'a folder', 'with --out');
  const started = performance.now();
  // The builder is loaded only here, because loading it takes longer than checking.
  const { buildSite } = await import('../../builder/build-site.ts');
  if (!(await buildSite(options.coach ? 'coached' : 'public', out))) return 1;
  printBuilt(out, started);
  console.log(
    `Nothing is uploaded. To put it online, copy what is in ${nameFrom(typedIn(), out)} to a web host. The guide has settings to copy for GitHub Pages, Cloudflare Pages and Netlify: src/guide/publish.md`,
  );
  return 0;
}

/** Searches a built site for what the answers now keep private. */
function check(site: string, folder: string): number {
  if (!existsSync(join(site, 'index.html')))
    throw new Refusal(
      `Expected a built site in ${nameFrom(typedIn(), site)}, found none. Build it: ${commandLine('publish', [nameFolder(folder)])}`,
    );
  const reading = readContent(folder, contentFolders().defaults);
  if (!reportReading(reading, folder) || !reading.content) return 1;
  const { content: all } = reading;
  const { content: shown, hidden } = selectEdition(all, EDITIONS.public);
  if (reportSearch(searchSite(site, { folder, all, shown, hidden }))) return 0;
  console.error(`\n${LEAKS_FOUND} Then build it again, and do not put this one online.`);
  return 1;
}
