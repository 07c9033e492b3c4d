import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { EditionName } from '../library/edition.ts';
import { buildSite } from './build-site.ts';
import { DIST } from './project.ts';

const USAGE = 'Usage: npm run build -- [--out FOLDER] [--edition public|local] [--strict]';

const { out, edition, strict } = readArguments();
const started = performance.now();
if (await buildSite(edition, out, strict)) {
  console.log(`Built into ${relative(process.cwd(), out)}/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
} else {
  process.exitCode = 1;
}

function readArguments(): { out: string; edition: EditionName; strict: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        out: { type: 'string' },
        edition: { type: 'string', default: 'public' },
        strict: { type: 'boolean', default: false },
      },
    });
    const { edition, strict } = values;
    const out = values.out ? resolve(process.env['INIT_CWD'] ?? '.', values.out) : DIST;
    if (edition !== 'public' && edition !== 'local') throw new Error(`Expected public or local, found "${edition}".`);
    if (edition === 'local' && out === DIST)
      throw new Error('Expected --out with a folder of its own for private entries.');
    return { out, edition, strict };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exit(2);
  }
}
