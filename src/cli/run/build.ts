import type { EditionName } from '../../library/edition.ts';
import { resolvePath } from '../../library/folders.ts';
import { openAnswers } from '../answers/answers.ts';
import { buildSite } from '../build/build-site.ts';
import type { Request } from '../../commands/command.ts';
import type { build } from '../../commands/table/build.ts';
import { DIST, typedIn } from '../project.ts';
import { Refusal } from '../../commands/refusal.ts';
import { nameFrom } from '../report.ts';

/** The edition that is asked for: what is published has nothing of the coach unless somebody wants it. */
export function editionOf({
  edition,
  coach,
}: Pick<Request<typeof build>['options'], 'edition' | 'coach'>): EditionName {
  return edition === 'public' && coach ? 'coached' : edition;
}

/** Builds the site to publish. */
export async function run({ args, options }: Request<typeof build>): Promise<number> {
  const out = resolvePath(options.out === 'dist' ? '' : typedIn(), options.out === 'dist' ? DIST : options.out);
  if (options.edition === 'local' && out === DIST)
    throw new Refusal(
      'Expected --out with a folder of its own for private entries, found the folder that is published.',
      2,
    );
  openAnswers(options, args[0]);
  if (options.site !== undefined) process.env['SITE_URL'] = options.site;
  if (options.base !== undefined) process.env['BASE_PATH'] = options.base;
  if (options.indexing) process.env['ALLOW_INDEXING'] = '1';
  const started = performance.now();
  if (!(await buildSite(editionOf(options), out, options.strict))) return 1;
  console.log(`Built into ${nameFrom(typedIn(), out)} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  return 0;
}
