import type { Request } from '../../commands/command.ts';
import { Refusal } from '../../core/diagnostics/refusal.mjs';
import type { build } from '../../commands/table/build.ts';
import { openAnswers } from '../answers/answers.ts';
import { buildSite } from '../../builder/build-site.ts';
import { DIST } from '../../machine/project.ts';
import { printBuilt, readSiteFolder, setAddress } from '../../builder/site-options.ts';
import { refuseInside } from './refuse-inside.ts';

/** Builds a site. */
export async function run({ args, options }: Request<typeof build>): Promise<number> {
  const { edition, coach, strict } = options;
  const out = readSiteFolder(options);
  if (edition === 'local' && out === DIST)
    throw new Refusal(
      'Expected --out with a folder of its own for private entries, found the folder that is published.',
      2,
    );
  refuseInside(openAnswers(options, args[0]), out, 'a folder', 'with --out');
  setAddress(options);
  const started = performance.now();
  if (!(await buildSite(edition === 'public' && coach ? 'coached' : edition, out, { strict }))) return 1;
  printBuilt(out, started);
  return 0;
}
